import { describe, expect, it } from "vitest";
import { generatedWalk, weekdays } from "@/lib/analytics/checks/testing/generated-series";
import { fileOf, storedOf } from "@/lib/ingest/testing/file-closes";
import { makeSeries } from "@/lib/series/make-series";
import { lastJump } from "./last-close";

const walk = generatedWalk(400);
const stored = storedOf("GEN", walk);
const days = weekdays(403);
const latest = walk.at(-1) ?? Number.NaN;

describe("rule last-jump", () => {
  it("names a last close that is far from the one before, in the store or in the file", () => {
    const alone = lastJump(fileOf([latest * 3], days.subarray(400, 401)), stored);
    expect(alone).toMatchObject({
      rule: "last-jump",
      line: 2,
      close: latest * 3,
      details: { previous: latest },
    });
    expect(alone?.details).toHaveProperty("change", expect.closeTo(2, 9));
    const rows = [latest * 1.001, latest * 0.4];
    expect(lastJump(fileOf(rows, days.subarray(400, 402)), stored)).toMatchObject({
      line: 3,
      details: { previous: latest * 1.001 },
    });
  });

  it("knows how far the index moves in a session by its sessions, not by single closes years before them", () => {
    const early = [days[0] ?? 0, ...days.subarray(1)].map((day, position) =>
      position === 0 ? day - 3000 : day,
    );
    const closes = Float64Array.from([1, ...walk.slice(1)]);
    const complete = { from: early[1] ?? 0, to: early[399] ?? 0 };
    const sparse = makeSeries("GEN", Int32Array.from(early.slice(0, 400)), closes, complete);
    const file = fileOf([latest * 3], days.subarray(400, 401));
    expect(lastJump(file, sparse)?.details).toEqual(lastJump(file, stored)?.details);
  });

  it("says nothing of a move of a fifth, of one in the middle, of few stored returns, or of no row", () => {
    expect(lastJump(fileOf([latest * 1.2], days.subarray(400, 401)), stored)).toBeNull();
    expect(lastJump(fileOf([latest * 3, latest * 3], days.subarray(400, 402)), stored)).toBeNull();
    expect(
      lastJump(fileOf([latest * 3], days.subarray(400, 401)), storedOf("GEN", walk.slice(0, 250))),
    ).toBeNull();
    expect(lastJump(fileOf([]), stored)).toBeNull();
  });
});
