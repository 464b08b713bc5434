import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Outcome, runAlmanac } from "@/lib/cli/testing/run-almanac";
import { createFolder } from "@/lib/db/testing/create-folder";
import { placeShippedStore } from "@/lib/db/testing/store-template";

const folder = createFolder();
const env = { DATA_DIR: join(folder, "store") };

function exported(...args: string[]): Outcome {
  return runAlmanac(["export", ...args], { cwd: folder, env });
}

beforeAll(() => placeShippedStore({ engine: "embedded", folder: env.DATA_DIR }));
afterAll(() => rmSync(folder, { recursive: true }));

describe("almanac export", () => {
  it("writes a view's own table to stdout, or to a file in the folder that it was typed in", () => {
    const { status, stdout, stderr } = exported("HSI", "drawdowns", "--plate", "underwater");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^date,.*\r\n1964-07-31,/);
    expect(stdout).toMatch(/[^\n]\r\n$/);
    const toFile = exported("hsi", "drawdowns", "--plate", "underwater", "-o", "falls.csv");
    expect(toFile).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(folder, "falls.csv"), "utf8")).toBe(stdout);
  });

  it("writes a view as JSON, in a range", () => {
    const { stdout } = exported("hsi", "overview", "--format", "json", "--from", "2020-06-01");
    expect(JSON.parse(stdout)).toMatchObject({ state: { from: "2020-06-01" } });
  });

  it("names what cannot be used on stderr, and writes nothing", () => {
    for (const [args, said] of [
      [["hsi", "nothing"], "no view is called so, expected overview, annual"],
      [["hsi", "falls"], "falls (all)"],
      [["nope", "annual"], "there is no such view of nope"],
      [["hsi", "1950-10-26"], "there is no such view of hsi"],
      [["hsi", "overview", "--from", "1997-02-30"], '--from: found "1997-02-30", expected a calendar day'],
      [["hsi", "overview", "--asof", "999"], '--asof: found "999", expected a revision'],
      [["hsi", "overview", "--plate", "nothing"], '--plate: found "nothing", expected '],
      [["hsi", "annual", "--format", "xml"], "Allowed choices are csv, json, svg, png"],
    ] as const) {
      const { status, stdout, stderr } = exported(...args, "-o", "none");
      expect(stderr, args.join(" ")).toContain(said);
      expect([status, stdout], args.join(" ")).toEqual([1, ""]);
    }
    expect(existsSync(join(folder, "none"))).toBe(false);
    for (const [file, reason] of [
      ["no/such/folder", "-o no/such/folder: cannot be written: there is no such folder"],
      [".", "-o .: cannot be written: it is a folder"],
      ["", "-o: found nothing, expected the name of a file, or - for stdout"],
    ] as const)
      expect(exported("hsi", "overview", "-o", file), file).toMatchObject({
        status: 1,
        stdout: "",
        stderr: expect.stringContaining(reason),
      });
  });

  it("takes - for stdout", () => {
    const { status, stdout, stderr } = exported("hsi", "annual", "-o", "-");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(exported("hsi", "annual").stdout);
    expect(existsSync(join(folder, "-"))).toBe(false);
  });
});
