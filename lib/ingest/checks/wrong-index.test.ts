import { describe, expect, it } from "vitest";
import { suspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import { generatedWalk, weekdays, withPlanted } from "@/lib/analytics/checks/testing/generated-series";
import { fileOf, storedOf } from "@/lib/ingest/testing/file-closes";
import { contradiction } from "./check-against-store";
import { sessionsOf } from "./check-alone";
import type { FileCloses } from "./found";

const walk = generatedWalk(400);
const stored = storedOf("GEN", walk);
const yearly = (closes: readonly number[]) => {
  const days = weekdays(closes.length);
  return [99, 199, 299, 399].map((at) => ({ day: days[at] ?? 0, close: closes[at] ?? 0 }));
};
const other = generatedWalk(400, 5).map((close) => close * 3);
const known = [
  { symbol: "GEN", annualCloses: yearly(walk) },
  { symbol: "OTHER", annualCloses: yearly(other) },
];

function judge(file: FileCloses, series = stored) {
  const { found } = suspiciousCloses(sessionsOf("FILE", file));
  return contradiction(file, found, series, known);
}

describe("rule wrong-index", () => {
  it("refuses the closes of another index and names it where its year-ends are known", () => {
    expect(judge(fileOf(other))).toMatchObject({
      rule: "wrong-index",
      severity: "fault",
      line: 2,
      details: { symbol: "GEN", shared: 400, off: 400, tolerance: 0.01, fits: "OTHER" },
    });
  });

  it("refuses closes on the level of the index that move otherwise", () => {
    const near = walk.map((close, at) => close * (1 + (at % 2 === 0 ? 0.008 : -0.008)));
    const finding = judge(fileOf(near));
    expect(finding).toMatchObject({ rule: "wrong-index", details: { off: 0, fits: null } });
    expect(finding?.rule === "wrong-index" && finding.details.correlation).toBeLessThan(0.9);
  });

  it("refuses closes that move as the index does on another level", () => {
    const finding = judge(fileOf(walk.map((close) => close * 1.02)));
    expect(finding).toMatchObject({ details: { off: 400 } });
    expect(finding?.rule === "wrong-index" && finding.details.correlation).toBeCloseTo(1, 6);
  });

  it("lets a slip of the decimal point and spikes pass, which say nothing about the index", () => {
    const slipped = withPlanted(walk, { 50: (walk[50] ?? 0) * 100, 200: (walk[200] ?? 0) / 10 });
    expect(judge(fileOf(slipped))).toBeNull();
  });

  /** Closes on two days running, which look like no slip, in so many places. */
  const wild = (places: number) =>
    Object.fromEntries(Array.from({ length: 2 * places }, (_, at) => [30 * (at >> 1) + (at % 2), 5000]));

  it.each([
    ["one close at its end", { 399: 9000 }],
    ["closes on two days running", wild(1)],
    ["a twentieth of the closes", wild(10)],
  ])("lets the closes of the index pass where %s would break the correlation", (_, planted) => {
    expect(judge(fileOf(withPlanted(walk, planted)))).toBeNull();
  });

  it("lets closes that all differ a little pass with one that is far off", () => {
    const rounded = walk.map((close, at) => close * (1 + 0.002 * Math.sin(at / 20)));
    expect(judge(fileOf(withPlanted(rounded, wild(1))))).toBeNull();
  });

  it("refuses closes of which more differ while they move otherwise", () => {
    expect(judge(fileOf(withPlanted(walk, wild(11))))).toMatchObject({ details: { shared: 400, off: 22 } });
  });

  it("lets a fifth of the closes differ", () => {
    const differing = walk.map((close, at) => (at < 80 ? close * 1.02 : close));
    expect(judge(fileOf(differing))).toBeNull();
    expect(judge(fileOf(walk.map((close, at) => (at < 82 ? close * 1.02 : close))))).toMatchObject({
      details: { off: 82 },
    });
  });

  it("judges fewer than 60 shared days by level alone: half of them may be 5 % off", () => {
    const sparse = { ...stored, days: stored.days.filter((_, at) => at % 100 === 0), complete: null };
    const closes = stored.closes.filter((_, at) => at % 100 === 0);
    const yearEnds = { ...sparse, closes };
    expect(judge(fileOf(walk), yearEnds)).toBeNull();
    expect(judge(fileOf(walk.map((close) => close * 1.04)), yearEnds)).toBeNull();
    expect(judge(fileOf(walk.map((close) => close * 1.06)), yearEnds)).toMatchObject({
      details: { shared: 4, off: 4, tolerance: 0.05, correlation: null },
    });
  });

  it("says nothing without a shared day", () => {
    const later = fileOf(
      other,
      weekdays(400).map((day) => day + 5000),
    );
    expect(judge(later)).toBeNull();
  });
});
