import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("adds up what several processes count, takes the highest revision, and a store that is down for one for down", async () => {
  const script = fileURLToPath(new URL("testing/metrics-of-two.js", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script], { timeout: 60_000 });
  expect(stdout).toContain('almanac_requests_total{route="page",status="200",answer="made"} 2\n');
  expect(stdout).toContain("\nalmanac_store_revision 2\n");
  expect(stdout).toContain("\nalmanac_store_up 0\n");
});
