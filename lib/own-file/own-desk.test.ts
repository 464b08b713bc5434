import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pageHref, placeOf } from "@/lib/url/address";
import { tearSheetJson } from "@/lib/views/tear-sheet/tear-sheet";
import { viewOf } from "./built-page";
import { madeUpFile } from "./made-up-file";
import { OwnDesk } from "./own-desk";
import { ownTearSheetHref } from "./own-tear-sheet-href";
import { ownTearSheet, readOwnFile } from "./read-own-file";
import { KNOWN_NOTHING } from "./testing/known-nothing";

const NO_SERVER = () => Promise.reject(new TypeError("Failed to fetch"));
let fetched: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fetched = vi.fn(NO_SERVER);
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => vi.unstubAllGlobals());

const fileOf = (text: string) => new Blob([text]);
const MADE_UP = fileOf(madeUpFile());
const overviewOf = (symbol: string) => pageHref("en", placeOf("overview", { symbol }));

describe(OwnDesk, () => {
  it("says of a file that cannot be read why, with the line, and has no page of it", async () => {
    const desk = new OwnDesk("en");
    const opened = await desk.open(fileOf("date,close\n2024-01-02,1\n2024-01-03,x\n"), "bad.csv", {});
    expect(opened).toMatchObject({ symbol: "~bad", held: null, told: { kind: "refused" } });
    expect(opened.told.faults[0]).toMatch(/^bad\.csv:3: /);
    expect(await desk.page(overviewOf("~bad"))).toBeNull();
  });

  it("has no page of a file that is not open, of no place, and of a year that the file has not", async () => {
    const desk = new OwnDesk("en");
    expect(await desk.page(overviewOf("~none"))).toBeNull();
    const { symbol } = await desk.open(MADE_UP, "Made-up fund.csv", {});
    for (const path of ["/analyze", "/analyze#indices/hsi/nothing", `/analyze#indices/${symbol}/1999`])
      expect(await desk.page(path)).toBeNull();
    desk.close(symbol);
    expect(await desk.page(overviewOf(symbol))).toBeNull();
  });

  it("makes every page of a file without a server, as data that a worker can send", async () => {
    const desk = new OwnDesk("en");
    const { symbol, held } = await desk.open(MADE_UP, "Made-up fund.csv", {});
    expect(held).toEqual({ from: "2005-01-03", to: "2024-12-31", closes: 5217, periodicity: "daily" });
    for (const page of ["overview", "annual", "monthly", "drawdowns", "returns", "volatility"] as const) {
      const made = await desk.page(pageHref("en", placeOf(page, { symbol })));
      const sent = structuredClone(made);
      expect(sent && viewOf(sent).headline).not.toEqual([]);
      expect(sent?.sections.length).toBeGreaterThan(2);
    }
    const compared = pageHref("en", placeOf("compare", {}), { symbols: [symbol, "hsi"] });
    expect((await desk.page(compared))?.problems).toMatchObject([{ parameter: "symbols", found: "hsi" }]);
    for (const [address] of fetched.mock.calls) expect(String(address)).toMatch(/^\/api\/v1\/(?:indices|fx)/);
  });

  it("gives each table and picture of a page as a file, named without a tilde", async () => {
    const desk = new OwnDesk("zh-Hant");
    const { symbol } = await desk.open(MADE_UP, "Made-up fund.csv", {});
    const file = (rest: string) => desk.file(`/zh-Hant/analyze#indices/${symbol}/annual.${rest}`);
    const csv = await file("csv?table=annual&bom=1");
    expect(csv).toMatchObject({ name: "made-up-fund-annual.csv", type: "text/csv" });
    expect(csv?.text).toMatch(/^\ufeffyear,/);
    expect(JSON.parse((await file("json"))?.text ?? "")).toHaveProperty("plots");
    expect((await file("svg?plate=bars"))?.text).toMatch(/^<svg .*<\/svg>\s*$/s);
    expect(await file("csv?table=none")).toBeNull();
    expect(await file("svg?plate=none")).toBeNull();
  });

  it("gives the tear sheet with every digit that the command gives", async () => {
    const desk = new OwnDesk("en");
    const { symbol } = await desk.open(MADE_UP, "Made-up fund.csv", {});
    const file = await desk.file(ownTearSheetHref("en", symbol));
    const bytes = new TextEncoder().encode(madeUpFile());
    const read = readOwnFile({ name: "Made-up fund.csv", bytes, choices: {} }, KNOWN_NOTHING);
    if (read.kind !== "read") throw new Error(read.kind);
    expect(file?.name).toBe("made-up-fund-tear-sheet.json");
    expect(JSON.parse(file?.text ?? "")).toEqual(
      JSON.parse(JSON.stringify(tearSheetJson(ownTearSheet(read)))),
    );
  });

  it("reads a file anew as its reader says, and forgets pages that were made of it before", async () => {
    const desk = new OwnDesk("en");
    const rows = Array.from({ length: 12 }, (_, month) => `01/${month + 1}/2024,${100 + month}`);
    const { symbol, told } = await desk.open(fileOf(`date,close\n${rows.join("\n")}\n`), "months.csv", {});
    expect(told).toMatchObject({ kind: "refused", switches: [{ kind: "dateOrder" }] });
    const asDays = await desk.choose(symbol, { dateOrder: "MDY" });
    expect(asDays?.held).toMatchObject({ from: "2024-01-01", to: "2024-01-12" });
    const asMonths = await desk.choose(symbol, { dateOrder: "DMY", takenOut: ["2024-12-01"] });
    expect(asMonths?.held).toMatchObject({ from: "2024-01-01", to: "2024-11-01", closes: 11 });
    expect(await desk.choose("~none", {})).toBeNull();
  });

  it("gives two files of one name two symbols, and a kept one its own", async () => {
    const desk = new OwnDesk("en");
    const symbolOf = async (name: string, wanted?: string) =>
      (await desk.open(MADE_UP, name, {}, wanted ?? null)).symbol;
    expect(await symbolOf("Fund A.csv")).toBe("~fund-a");
    expect(await symbolOf("fund a.txt")).toBe("~fund-a-2");
    expect(await symbolOf("Fund A.csv", "~kept")).toBe("~kept");
    expect(await symbolOf("Fund A.csv", "~kept")).toBe("~fund-a-3");
  });

  it("sends nothing of a file, also where whose closes it has is asked for", async () => {
    const desk = new OwnDesk("en");
    const { symbol } = await desk.open(MADE_UP, "Made-up fund.csv", {});
    expect(await desk.settle(symbol)).toBeNull();
    expect(fetched.mock.calls).toEqual([["/api/v1/indices"]]);
  });
});
