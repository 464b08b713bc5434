import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import type { SourceNote } from "@/lib/reference/types";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { factsOf } from "@/lib/views/testing/any-view";
import { plotsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord, shippedSources } from "@/lib/views/testing/shipped-record";
import { tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";
import { capSteps, countSteps } from "./dated-steps";
import { factsView } from "./facts";
import { foundMembers, membersBySubIndex } from "./members";
import { industriesOf } from "./stated-tables";

let facts: ReferenceFacts;
let records: IndexRecord[];
let sources: SourceNote[];

beforeAll(async () => {
  facts = await shippedFacts();
  sources = await shippedSources();
  records = await Promise.all(["HSI", "HSTECH"].map(shippedRecord));
});

/** A table of facts as its file has it, each row as texts by its columns: read apart from the program. */
function rowsOfFile(name: string): Array<Record<string, string>> {
  const text = readFileSync(join(dataFolder(), "reference", `${name}.csv`), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe(countSteps, () => {
  it("goes from 30 at the base over 33 at the launch and 50 in 2012 to 89 in December 2025, as the file has it", () => {
    const steps = countSteps(facts);
    expect(steps[0]).toMatchObject({ date: "1964-07-31", value: 30 });
    expect(steps.at(-1)).toMatchObject({ date: "2025-12-08", value: 89 });
    expect(steps.find(({ date }) => date === "1969-11-24")?.value).toBe(33);
    expect(steps.find(({ value }) => value === 50)?.date).toBe("2012-12-10");
    const undisputed = rowsOfFile("constituent-counts").filter(
      ({ note = "", date = "" }) => !note.startsWith("disagrees") && date.length === 10,
    );
    expect(Object.fromEntries(steps.map(({ date, value }) => [date, String(value)]))).toEqual(
      Object.fromEntries(undisputed.map(({ date, count }) => [date, count])),
    );
  });

  it("leaves out what a source stands alone with: 33 at the base, 50 in 2024, 80 in 2025, 88 in 2026", () => {
    const said = countSteps(facts).map(({ date, value }) => `${date} ${value}`);
    for (const wrong of ["1964-07-31 33", "2012-05-10 49", "2012-12-12 50", "2024-03-21 50", "2026-07-01 88"])
      expect(said).not.toContain(wrong);
  });

  it("has no step without a row", () => {
    expect(countSteps({ constituentCounts: [] })).toEqual([]);
    expect(capSteps({ methodology: [] })).toEqual([]);
  });
});

describe(capSteps, () => {
  it("goes from 25 to 8 % in nine steps, each on its day", () => {
    expect(capSteps(facts).map(({ date, value }) => `${date} ${value * 100}`)).toEqual([
      ...[
        "2006-09-08 25",
        "2007-03-09 20",
        "2007-09-07 15",
        "2014-09-05 14.000000000000002",
        "2014-12-05 13",
      ],
      ...["2015-03-06 12", "2015-06-05 11", "2015-09-04 10", "2021-06-07 8"],
    ]);
  });
});

describe("the members of February 2024", () => {
  it("are 82: 11 of Finance, 6 of Utilities, 12 of Properties, 53 of Commerce & Industry, as the file has them", () => {
    const rows = rowsOfFile("constituents-2024-02");
    const counted = (name: string) => rows.filter((row) => row["sub_index"] === name).length;
    const expected = { Finance: 11, Utilities: 6, Properties: 12, "Commerce & Industry": 53 };
    expect(Object.fromEntries(membersBySubIndex(facts.constituents))).toEqual(expected);
    for (const [name, count] of Object.entries(expected)) expect(counted(name), name).toBe(count);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(82);
  });

  it.each([
    ["a code with its zeros", { q: "0005" }, ["0005"]],
    ["a code without them", { q: "700" }, ["0700"]],
    ["a word of a name, in any case", { q: "HSBC" }, ["0005"]],
    ["a Chinese name", { q: "騰訊" }, ["0700"]],
    ["a Chinese name in Simplified characters", { q: "腾讯" }, ["0700"]],
    ["full-width letters", { q: "ＨＳＢＣ" }, ["0005"]],
    ["a name within its sub-index alone", { q: "hsbc", sub: "utilities" }, []],
    ["nothing that is there", { q: "Apple" }, []],
    ["markup", { q: "<b>" }, []],
  ] as const)("are found by %s", (_, state, codes) => {
    expect(foundMembers(facts.constituents, state).map(({ code }) => code)).toEqual(codes);
  });

  it("are those of one sub-index where the address says so, and all without a word", () => {
    expect(foundMembers(facts.constituents, { sub: "utilities" })).toHaveLength(6);
    expect(foundMembers(facts.constituents, { sub: "commerce" })).toHaveLength(53);
    expect(foundMembers(facts.constituents, {})).toHaveLength(82);
    expect(foundMembers(facts.constituents, { q: " ", sub: "all" })).toHaveLength(82);
  });

  it("stand in the view's own table as the state leaves them, so that its CSV has the same rows", () => {
    const view = factsOf(records, facts, { sub: "finance" });
    const table = tableOf(view, "members");
    expect(table.rows).toHaveLength(11);
    expect(valuesOf(table, "name")).toContain("HSBC Holdings PLC");
    const chinese = tableOf(factsOf(records, facts, { q: "滙豐" }, "zh-Hant"), "members");
    expect(valuesOf(chinese, "name")).toEqual(["滙豐控股"]);
  });
});

describe("the page of facts", () => {
  it("opens with the number of constituents and the cap in force", () => {
    expect(readable(proseText(factsOf(records, facts).headline))).toBe(
      "The Hang Seng Index has 89 constituents since 8 December 2025, none of which may weigh more than 8 %, a cap in force since 7 June 2021.",
    );
    expect(readable(proseText(factsOf(records, facts, {}, "zh-Hant").headline))).toBe(
      "恒生指數自2025年12月8日起有89隻成分股，每隻比重上限自2021年6月7日起為 8 %。",
    );
    const tiles = tilesOf(factsOf(records, facts)).map(({ label, value }) => `${label}: ${readable(value)}`);
    expect(tiles).toEqual([
      ...["Constituents: 89", "Cap: 8 %", "Base value: 100", "Trading a day: 5.5 hours"],
      ...["Level told every: 2 seconds", "Futures and options: 17"],
    ]);
  });

  it("draws the numbers and the cap to the same day, the last on which a number is stated", () => {
    const plots = plotsOf(factsOf(records, facts));
    expect(plots.map(({ id }) => id)).toEqual(["counts", "caps"]);
    const ends = plots.map(({ plot }) => present(plot.lines[0]).xs.at(-1));
    expect(new Set(ends).size).toBe(1);
    for (const { plot } of plots) expect(present(plot.lines[0]).isStep).toBe(true);
  });

  it("has every row of every file, the eleven sectors of the source and the twelve of today", () => {
    const view = factsOf(records, facts);
    for (const [id, file] of [
      ["constituent-counts", "constituent-counts"],
      ["methodology-dates", "methodology-dates"],
      ["contracts", "contracts"],
      ["funds", "funds"],
      ["coverage", "coverage"],
      ["tracking", "tracking"],
    ] as const)
      expect(tableOf(view, id).rows.length, id).toBe(rowsOfFile(file).length);
    expect(industriesOf(facts.classification, "former")).toHaveLength(11);
    expect(industriesOf(facts.classification, "today")).toHaveLength(12);
    const listed = ["industries-former", "industries-today", "classification"].map(
      (id) => tableOf(view, id).rows.length,
    );
    expect(listed.reduce((sum, rows) => sum + rows)).toBe(rowsOfFile("classification").length);
  });

  it("says who says so in every row of every table of facts", () => {
    for (const locale of ["en", "zh-Hant"] as const) {
      const catalogue = { revision: 1, indices: [], sources, referenceRows: [] };
      const context = { records: [], catalogue, facts, state: {}, report: () => {} };
      const view = factsView({ ...context, t: translator(locale) });
      for (const { kind, id, build } of view.sections) {
        if (kind !== "table") continue;
        const table = build();
        if (!("columns" in table)) continue;
        const named = valuesOf(table, "source");
        expect(named.length, id).toBe(table.rows.length);
        expect(
          named.filter((source) => source === null || /^$|\.txt|_/.test(String(source))),
          id,
        ).toEqual([]);
      }
    }
  });

  it("marks the fund that follows another index than its source says", () => {
    const funds = tableOf(factsOf(records, facts), "funds");
    const marked = funds.rows.filter((row) => row.some(({ mark }) => mark === "differs"));
    expect(new Set(marked.map(([code]) => code?.value))).toEqual(new Set(["EWH"]));
  });

  it("says that it has nothing where the store has no tables", () => {
    const empty = factsOf([]);
    expect(proseText(empty.headline)).toBe("No dated facts are held of the Hang Seng Index.");
    expect(plotsOf(empty)).toEqual([]);
    expect(tilesOf(empty)).toEqual([]);
  });

  it("has its dated tables in the order of dates, a year alone behind its days, the undated last", () => {
    for (const table of ["constituent-counts", "coverage", "methodology-dates"]) {
      const dates = valuesOf(tableOf(factsOf(records, facts), table), "date");
      const places = dates.map((date) => String(date ?? "").padEnd(10, "~"));
      expect(places, table).toEqual([...places].sort());
    }
  });
});
