import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

/** What two processes that count tell of all, beside a third one; twice where that is busy, or others end. */
async function told(...third: ("starting" | "busy" | "ended")[]): Promise<string> {
  const script = fileURLToPath(new URL("testing/metrics-of-two.js", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...third], { timeout: 60_000 });
  return stdout;
}

const requests = (count: number) =>
  `almanac_requests_total{route="page",status="200",answer="made"} ${count}\n`;

describe("the metrics of several processes", () => {
  it("are those of the others while one of them is starting", async () => {
    expect(await told("starting")).toContain(requests(2));
  });

  it.skipIf(process.platform === "win32")("have what one that is busy told last", async () => {
    const twice = await told("busy");
    expect(twice.split(requests(3))).toHaveLength(3);
  });

  it("still have what those counted that have ended, and nothing else of them", async () => {
    const twice = await told("ended");
    expect(twice.split(requests(3))).toHaveLength(3);
    expect(twice.match(/^almanac_store_revision \d/gm)).toEqual([
      "almanac_store_revision 3",
      "almanac_store_revision 1",
    ]);
  });

  it("add up what they count, take the highest revision, and a store that is down for one for down", async () => {
    const text = await told();
    expect(text).toContain(requests(2));
    expect(text).toContain("\nalmanac_store_revision 2\n");
    expect(text).toContain("\nalmanac_store_up 0\n");
  });
});
