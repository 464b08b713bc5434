import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import { readRows, writeRows } from "@/lib/url/rows-field";
import { arbitraryState } from "@/lib/url/testing/arbitrary-state";
import { type AddressProblem, parseViewState, type ViewState } from "@/lib/url/view-state";
import { sectionsOf } from "@/lib/views/parts/section";
import { methodologyOf } from "@/lib/views/testing/any-view";
import { definitionOf, plotsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";
import { rowOf } from "./company-cells";
import { methodologyView } from "./methodology";
import { presetCells } from "./preset-cells";

// The figures of the made-up companies were worked out once more in Python, from prices, shares and factors alone.

const sentence = (state: ViewState, problems: AddressProblem[] = []) =>
  readable(proseText(methodologyOf(state, "en", undefined, problems).headline));
const presetRows = presetCells("en").map(rowOf);
const sum = (values: readonly unknown[]) => values.reduce<number>((total, value) => total + Number(value), 0);

/** The preset with some cells changed, as an address has it. */
function changed(row: number, cell: number, value: string): string {
  return writeRows(presetRows.map((cells, at) => (at === row ? cells.with(cell, value) : cells)));
}

describe(methodologyView, () => {
  it("opens with what fifteen made-up companies come to under a cap of 8 %", () => {
    expect(sentence({})).toBe(
      "With 15 made-up companies capped at 8 %, the index stands at 100.71: capping took 3 rounds and moved 41.23 % of the weight.",
    );
    expect(tilesOf(methodologyOf()).map(({ value }) => readable(value))).toEqual([
      ...["100.71", "11,639.62", "8 of 15", "41.23 %", "28.46 %", "72.73 %"],
    ]);
  });

  it("says the same of the preset typed in, but that the companies are somebody's own", () => {
    const typed = sentence({ rows: writeRows(presetRows) });
    expect(typed).toBe(sentence({}).replace("made-up companies", "companies"));
  });

  it("has factors that make the capped weights, none over the cap at the close before", () => {
    const table = tableOf(methodologyOf(), "capping");
    expect(sum(valuesOf(table, "weight_after_round_percent"))).toBeCloseTo(1, 12);
    expect(Math.max(...valuesOf(table, "weight_after_round_percent").map(Number))).toBe(0.08);
    expect(cellWhere(table, "company_number", 1, "cap_factor").value).toBeCloseTo(0.09239994310814742, 12);
    expect(cellWhere(table, "company_number", 8, "held_in_round").value).toBe(3);
    expect(cellWhere(table, "company_number", 9, "held_in_round").value).toBeNull();
  });

  it("shows each round: who was over, and what they handed on", () => {
    const lines = [0, 1, 2].map((step) => readable(tableOf(methodologyOf({ step }), "capping").line ?? ""));
    expect(lines[0]).toBe("3 companies weigh more than 8 %.");
    expect(lines[1]).toContain("Their excess of 41.23 % goes to those not held");
    expect(lines[1]).toContain("that puts 4 more over");
    expect(lines[2]).toContain("11.18 %");
    const [, first] = [0, 1].map((step) => tableOf(methodologyOf({ step }), "capping"));
    expect(sum(valuesOf(present(first), "cut_or_given_percent"))).toBeCloseTo(0, 12);
  });

  it("follows a price into level, weight and divisor, and leaves the cap of the close before alone", () => {
    const view = methodologyOf({ rows: changed(0, 1, "124.80") });
    const [level, divisor] = tilesOf(view).map(({ value }) => value);
    // Twice the close before of a company of 8 %, beside the 100.71 in which it rose by 0.8 % already.
    expect(Number(level)).toBeCloseTo(100.71017157 + 8 * (2 - 62.9 / 62.4), 2);
    expect(divisor).toBe("11,639.62");
  });

  it.each([
    ["replace", 12374.650859046445],
    ["rights", 11965.825060372283],
    ["split", 11639.6208333333],
  ] as const)(
    "keeps the level through %s, and moves the divisor as far as the capitalisation goes",
    (action, after) => {
      const table = tableOf(
        methodologyOf(action === "rights" ? { action, price: 44.03 } : { action }),
        "action",
      );
      const [before, then] = valuesOf(table, "level_points").map(Number);
      expect(present(then) / present(before)).toBeCloseTo(1, 12);
      expect(Number(valuesOf(table, "divisor_million_amount")[1])).toBeCloseTo(after, 6);
    },
  );

  it("has chain and divisor agree to 1e-12 after the action, where the simple form is off", () => {
    const table = tableOf(methodologyOf(), "forms");
    const [chain, divisor, simple] = valuesOf(table, "level_after_action_points").map(Number);
    expect(present(divisor) / present(chain)).toBeCloseTo(1, 12);
    expect(simple).toBeCloseTo(107.06991481946066, 9);
    const [one, two, three] = valuesOf(table, "level_points").map(Number);
    expect(present(two) / present(one)).toBeCloseTo(1, 12);
    expect(three).toBe(one);
  });

  it("names who can go no further: 12 companies under a cap of 8 %", () => {
    const rows = writeRows(presetRows.slice(0, 12));
    expect(sentence({ rows })).toBe(
      "The index cannot be worked out: 12 companies cannot all stay within 8 %: at least 13 are needed.",
    );
    expect(sentence({ rows: writeRows(presetRows.slice(0, 13)) })).toContain("13 companies capped at 8 %");
    expect(sentence({ rows, cap: 10 })).toContain("12 companies capped at 10 %");
  });

  it("keeps a cell that cannot be used as it was typed, with what is wrong", () => {
    const view = methodologyOf({ rows: changed(2, 3, "1.7") });
    expect(readable(proseText(view.headline))).toBe(
      "The index cannot be worked out: row 3, “1.7” under Free float: must be 0 to 1.",
    );
    const table = tableOf(view, "companies");
    const cell = cellWhere(table, "company", "Made-up Insurance", "free_float_factor");
    expect(cell).toEqual({ value: 1.7, typed: "1.7", note: "must be 0 to 1" });
    expect(valuesOf(table, "weight_percent").every((value) => value === null)).toBe(true);
  });

  it.each([
    ["a negative number of shares", 2, "-5", "must not be below 0"],
    ["a price that is none", 1, "ten", "not a number"],
    ["a price that is blank", 1, "", "not a number"],
    ["a cap factor above 1", 4, "1.0001", "must be 0 to 1"],
    ["a close before that is none", 5, "x", "not a number"],
    ["a price beyond belief", 1, "9".repeat(400), "too large"],
  ])("refuses %s at its cell", (_, cell, typed, rule) => {
    expect(sentence({ rows: changed(0, cell, typed) })).toContain(rule);
  });

  it("says that nothing counts where each company has a 0", () => {
    expect(sentence({ rows: "A,0,10,1;B,5,0,1" })).toContain("no company counts");
  });

  it("reports a round and a company that there are not, and shows the default", () => {
    const problems: AddressProblem[] = [];
    expect(sentence({ step: 9, company: 16 }, problems)).toBe(sentence({}));
    expect(problems.map(({ parameter }) => parameter)).toEqual(["step", "company"]);
  });

  it("refuses an action that makes no sense, with its reason, and keeps the rest", () => {
    const line = tableOf(methodologyOf({ action: "dividend", amount: 100 }), "action").line ?? "";
    expect(readable(line)).toContain("refused: the dividend must be below the share price");
  });

  it("counts one company as one, with a cap or without", () => {
    expect(sentence({ rows: "Alone,1,1,1", cap: 100 })).toBe(
      "With one company capped at 100 %, the index stands at 100.00: none is over the cap.",
    );
    expect(sentence({ rows: "Alone,1,1,1" })).toBe(
      "The index cannot be worked out: one company alone cannot stay within 8 %: at least 13 are needed.",
    );
  });

  it.each([
    ["en", "Made-up Bank gives new shares away, 0.5 for each held: a bonus issue."],
    ["zh-Hant", "虛構銀行派送紅股，每股獲送0.5股新股。"],
  ] as const)(
    "names new shares at a price of 0 a bonus issue, which leaves the divisor: %s",
    (locale, named) => {
      const table = tableOf(methodologyOf({ action: "rights", price: 0 }, locale), "action");
      expect(readable(table.line ?? "")).toContain(named);
      const [before, after] = valuesOf(table, "divisor_million_amount");
      expect(after).toBe(before);
      // 62.90 with one new share for two held: 62.90 / 1.5.
      expect(Number(valuesOf(table, "price_amount")[1])).toBeCloseTo(41.9333333333, 9);
    },
  );

  it("writes figures of thirty digits short, in tiles, steps and formulas", () => {
    const digits = "9".repeat(15);
    const rows = Array.from({ length: 13 }, (_, at) => `C${at},${digits},${digits},1`).join(";");
    const view = methodologyOf({ rows });
    const [level, divisor] = tilesOf(view).map(({ value }) => value);
    expect([level, divisor]).toEqual(["100.00", "1.3E29"]);
    const worked = sectionsOf(view, "table").flatMap(({ worked }) => worked?.() ?? []);
    const texts = worked.flatMap(({ steps }) => steps.map(({ text }) => text));
    const written = [...texts, ...definitionOf(view).map(({ text }) => text)].join(" ");
    expect(written).toContain("1.3E31 million ÷ 1.3E29 = 100.00");
    expect(written).not.toMatch(/(\d,?){16}/);
  });

  it("shows lines that were not taken again in their form, as they were sent", () => {
    const lines = Array.from({ length: 31 }, (_, at) => `C${at},1,2,1`).join("\r\n");
    const { state, typed = {} } = parseViewState("methodology", new URLSearchParams({ rows: lines }));
    const view = methodologyOf(state, "en", undefined, [], typed);
    const form = sectionsOf(view, "form").find(({ id }) => id === "lines");
    expect(form?.build().fields[0]?.value).toBe(lines);
    expect(readable(proseText(view.headline))).toBe(sentence({}));
  });

  it("has the caps by date from the dated facts, announcements left out", () => {
    const fact = (date: string, what: string, value: string) => ({
      date,
      ...{ what: { en: what, "zh-Hant": what }, value: { en: value, "zh-Hant": value } },
      source: "Somebody",
    });
    const methodology = [
      fact("2021-06-07", "HSI cap, all constituents alike", "8 %"),
      fact("2006-06-30", "HSI: free-float weighting and a cap announced", "15 % in the end"),
      fact("2007-03-09", "HSI free float, phase 2 (after the close)", "cap 20 %"),
      fact("2010-03-08", "HSCEI cap lowered", "10 %"),
    ];
    const none = { constituents: [], constituentCounts: [], contracts: [], funds: [], classification: [] };
    const facts = { revision: 1, ...none, methodology, coverage: [], tracking: [] };
    const table = tableOf(methodologyOf({}, "en", facts), "rule");
    expect(valuesOf(table, "from_date")).toEqual(["2007-03-09", "2021-06-07"]);
    expect(valuesOf(table, "cap_percent")).toEqual([0.2, 0.08]);
    expect(cellWhere(table, "from_date", "2007-03-09", "cap_percent").href).toBe("/methodology?cap=20");
  });

  it("writes a level that rounds to 10^15 alike in its tile and its sentence", () => {
    const rows = Array.from({ length: 13 }, (_, at) => `C${at},999999999,999999999,1,,0.0001`).join(";");
    expect(tilesOf(methodologyOf({ rows }))[0]?.value).toBe("1E15");
    expect(sentence({ rows })).toContain("the index stands at 1E15");
  });

  it("is made of any state in both languages, without a figure that is not one", () => {
    fc.assert(
      fc.property(arbitraryState("methodology"), fc.constantFrom(...LOCALES), (state, locale) => {
        const view = methodologyOf(state, locale);
        const tables = sectionsOf(view, "table").map(({ build, worked }) => [build(), worked?.()]);
        const texts = [proseText(view.headline), tilesOf(view), definitionOf(view), tables];
        expect(JSON.stringify(texts)).not.toMatch(/NaN|Infinity|undefined/);
        for (const { plot } of plotsOf(view))
          expect(plot.bars.every(({ y }) => Number.isFinite(y))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("gives its companies away so that they can be read back", () => {
    const table = tableOf(methodologyOf(), "companies");
    const text = [
      table.columns.map(({ key }) => key),
      ...table.rows.map((row) => row.map(({ value }) => value)),
    ]
      .map((row) => row.join(","))
      .join("\r\n");
    const rows = readRows(text).map((row) => row.slice(0, 6));
    expect(rows).toHaveLength(15);
    // Capped once, nothing is left to cap.
    expect(sentence({ rows: writeRows(rows) })).toContain("stands at 100.71: capping took 3 rounds");
  });
});
