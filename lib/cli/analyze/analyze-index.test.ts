import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { withStore } from "@/lib/cli/store/with-store";
import { runAlmanac } from "@/lib/cli/testing/run-almanac";
import { createFolder } from "@/lib/db/testing/create-folder";
import { placeShippedStore } from "@/lib/db/testing/store-template";
import { isoFromDay } from "@/lib/series/day";
import { loadIndex } from "@/lib/store/load-index";
import { analysisText } from "./analyze";

const folder = createFolder();
const typedIn = process.cwd();

beforeAll(async () => {
  await placeShippedStore({ engine: "embedded", folder });
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  process.chdir(typedIn);
  rmSync(folder, { recursive: true, force: true });
});

describe("an index of the store", () => {
  it("gives the figures of the same closes in a file, and says whose they are", async () => {
    const range = { json: true, from: "1997-01-02", to: "2023-12-29" };
    const fromStore = JSON.parse(await analysisText("hsi", range));
    const series = await withStore(async () => (await loadIndex("HSI"))?.value.series);
    const rows = Array.from(series?.days ?? [], (day, at) => `${isoFromDay(day)},${series?.closes[at]}`);
    const file = join(folder, "hsi.csv");
    writeFileSync(file, `date,close\n${rows.join("\n")}\n`);
    const fromFile = JSON.parse(await analysisText(file, range));
    expect(fromStore).toMatchObject({ symbol: "HSI", currency: "HKD", observations: 6654 });
    expect(fromStore.revision).toBeGreaterThan(0);
    const { symbol, currency, revision, ...figures } = fromStore;
    expect(fromFile).toEqual({ symbol: null, currency: null, revision: null, ...figures });
  });

  it("is refused, with what there is, for an unknown symbol and a range without closes", () => {
    for (const [args, message] of [
      [
        ["nope"],
        /^nope: found neither a file nor an index of this name, expected a file or HSI, HSCEI, .+, CAC\n$/,
      ],
      [
        ["Hsi", "--to", "1960-01-01"],
        /^--to 1960-01-01: found no close, expected a range that meets 1964-07-31 to \S+\n$/,
      ],
    ] as const) {
      const outcome = runAlmanac(["analyze", ...args], { cwd: folder });
      expect(outcome).toEqual({ status: 1, stdout: "", stderr: expect.stringMatching(message) });
    }
  });

  it("is analyzed as it was at an earlier revision of the store, and refused one that there never was", () => {
    const file = join(folder, "more.csv");
    writeFileSync(file, "date,close\n2023-12-28,17043.53\n2023-12-29,17047.39\n2024-01-02,16788.55\n");
    const sheet = (...more: string[]) => {
      const { stdout } = runAlmanac(["analyze", "hsi", "--from", "2024-01-01", "--json", ...more], {
        cwd: folder,
      });
      return JSON.parse(stdout);
    };
    const before = sheet();
    expect(runAlmanac(["import", file, "--index", "hsi"], { cwd: folder }).status).toBe(0);
    expect(sheet()).toMatchObject({ first: { date: "2024-01-02", close: 16788.55 } });
    expect(sheet("--asof", String(before.revision))).toEqual(before);
    expect(runAlmanac(["analyze", "hsi", "--asof", "99"], { cwd: folder })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /^--asof 99: expected a revision of the store, a whole number from 1 to \d+\n$/,
      ),
    });
    for (const asof of ["0", "1.5", "now"]) {
      expect(runAlmanac(["analyze", "hsi", "--asof", asof], { cwd: folder }).stderr).toBe(
        `--asof ${asof}: expected a revision of the store, a whole number from 1\n`,
      );
    }
    expect(runAlmanac(["analyze", file, "--asof", "1"], { cwd: folder }).stderr).toBe(
      "--asof 1: a file has no revisions\n",
    );
  });

  it("is shown with its name and, where documented turning points make them so, exact falls", () => {
    const { status, stdout } = runAlmanac(["analyze", "HSI"], { cwd: folder });
    const lines = stdout.split("\n");
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^HSI Hang Seng Index, HKD, revision \d+$/);
    expect(lines[2]).toBe("price return, dividends excluded");
    expect(runAlmanac(["analyze", "dax"], { cwd: folder }).stdout).toMatch(/^DAX, EUR, revision \d+\n/);
    expect(stdout).toMatch(/^ *−91\.54 % {2}1973-03-09 +1,774\.96 {2}1974-12-10 +150\.11 /m);
    expect(stdout).toMatch(/^ *at least −\d+\.\d\d % {2}196\d-/m);
    expect(stdout).not.toMatch(/drawdowns from [^:]*1973-03-09/);
  });
});
