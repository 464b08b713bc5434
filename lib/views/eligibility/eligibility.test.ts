import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { arbitraryState } from "@/lib/url/testing/arbitrary-state";
import { type AddressProblem, parseViewState } from "@/lib/url/view-state";
import { eligibilityOf } from "@/lib/views/testing/any-view";
import { definitionOf, plotsOf, tablesOf, tilesOf } from "@/lib/views/testing/built-sections";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";

const asked = (query: string) => parseViewState("eligibility", new URLSearchParams(query));
const headline = (query: string, locale: "en" | "zh-Hant" = "en") =>
  readable(proseText(eligibilityOf(asked(query).state, locale).headline));

describe("bad rows", () => {
  const view = eligibilityOf(asked("rows=Alpha,x,5,24;Beta,9,-2,24;,8,4,31/12/2020;Delta,1,234,5,24").state);

  it("are named at their cells, and nothing else is lost", () => {
    const table = tableOf(view, "candidates");
    expect(valuesOf(table, "company")).toEqual(["Alpha", "Beta", "Row 3", "Delta"]);
    const at = (company: string, column: string) => cellWhere(table, "company", company, column);
    expect(at("Alpha", "market_value_rank")).toEqual({
      ...{ value: null, instead: "n/a", note: "“x” is no number: 0 or more was expected" },
    });
    expect(at("Beta", "turnover_rank").note).toContain("“-2” is below 0");
    expect(at("Row 3", "company").note).toBe("a name was expected");
    expect(at("Row 3", "months_listed").note).toContain("“31/12/2020”");
    expect(at("Delta", "months_listed").note).toContain("more than four cells");
    expect(valuesOf(table, "verdict")).toEqual([null, null, null, null]);
  });

  it("have a name that stands twice told with the first row", () => {
    const twice = eligibilityOf(asked("rows=Alpha,5,5,24;alpha,9,2,24").state);
    expect(cellWhere(tableOf(twice, "candidates"), "company", "alpha", "company").note).toBe(
      "the same name as in row 1: each candidate once was expected",
    );
  });

  it("of no figures at all leave no picture, and no NaN", () => {
    const nothing = eligibilityOf(asked("rows=A,,,;B,,,").state);
    expect(plotsOf(nothing)).toEqual([]);
    expect(JSON.stringify(tablesOf(nothing))).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("of more than thirty, or none, are a problem of the address, with what is allowed", () => {
    const many = Array.from({ length: 31 }, (_, row) => `C${row},1,1,24`).join(";");
    for (const rows of [many, ""]) {
      const { state, problems } = asked(`rows=${rows}`);
      expect(state).toEqual({});
      expect(problems).toMatchObject([{ parameter: "rows", expected: { key: "allowed.candidates" } }]);
    }
  });
});

describe("rows that are refused", () => {
  const view = (rows: string, locale: "en" | "zh-Hant" = "en") =>
    eligibilityOf(asked(new URLSearchParams({ rows }).toString()).state, locale);

  it("are none of the candidates that are counted, by address as in a file", () => {
    const rows = "A,1,1,24\na,1,1,24\n,5,5,24\nB,1,1,24";
    expect(headline(new URLSearchParams({ rows }).toString())).toMatch(
      /^2 of 2 candidates pass .* listed long enough\.$/,
    );
    const table = tableOf(view(rows), "candidates");
    expect(tablesOf(view(rows))[0]?.title).toBe("2 pass, 0 fail, 2 rows not counted");
    expect(table.line).toContain("2 rows are not counted: a, Row 3.");
    expect(cellWhere(table, "company", "a", "reason").value).toBe(
      "not counted: name: the same name as in row 1: each candidate once was expected",
    );
    expect(cellWhere(table, "company", "Row 3", "reason").value).toBe(
      "not counted: name: a name was expected",
    );
    expect(valuesOf(table, "market_value_rank")).toEqual([1, null, null, 1]);
    const text = definitionOf(view(rows)).map((item) => readable(item.text));
    expect(text[0]).toContain("The last one in by market value is A, rank 1");
  });

  it("leave nothing to count where there is no other", () => {
    expect(headline("rows=,1,1,24")).toMatch(/^0 of 0 candidates pass/);
    expect(proseText(view(",1,1,24", "zh-Hant").headline)).toContain("0間候選公司");
  });
});

describe("reasons", () => {
  const why = (rows: string, name = "A") =>
    cellWhere(tableOf(eligibilityOf(asked(`rows=${rows}`).state), "candidates"), "company", name, "reason")
      .value;

  it("have what was found in a cell that cannot be read, in the file too", () => {
    expect(why("A,x,1,24")).toBe("market value: “x” is no number: 0 or more was expected");
    expect(why("A,1,1,2023-02-30")).toBe(
      "listed: “2023-02-30”: a day such as 2021-12-31, or whole months, was expected",
    );
    expect(why("A,x,1,2")).toBe(
      "market value: “x” is no number: 0 or more was expected; listed 2 months: the rank decides, and is not known",
    );
  });

  it("tell what is 0 from what is not known", () => {
    expect(why("A,0,0,24")).toBe(
      "market value 0, as that of all: no share of it can be told; turnover 0, as that of all: no share of it can be told",
    );
    expect(why("A,,0,24")).toContain("market value not known; turnover 0");
  });

  it("tell a listing after the review", () => {
    expect(readable(String(why("A,1,1,9999-12-31")))).toBe("listed on 31 Dec 9999, after the review");
    const view = eligibilityOf(asked("rows=A,1,1,2024-01-01").state);
    expect(cellWhere(tableOf(view, "candidates"), "company", "A", "months_listed")).toEqual({
      ...{ value: 0, note: "listed after the review" },
    });
    const definition = definitionOf(view).map(({ text }) => readable(text));
    expect(definition.join()).not.toContain("A, listed on");
  });
});

describe("a day of review before the index, or after 2100", () => {
  it("is a problem of the address, with what is allowed, and the usual one takes its place", () => {
    for (const date of ["0001-01-01", "1964-07-30", "2101-01-01"]) {
      const problems: AddressProblem[] = [];
      const view = eligibilityOf({ date }, "en", undefined, problems);
      expect(problems).toEqual([
        {
          ...{ parameter: "date", found: date },
          expected: { key: "allowed.reviewDay", values: { from: "1964-07-31", to: "2100-12-31" } },
        },
      ]);
      expect(readable(proseText(view.headline))).toMatch(/^14 of 30/);
    }
    const problems: AddressProblem[] = [];
    eligibilityOf({ date: "1964-07-31" }, "en", undefined, problems);
    expect(problems).toEqual([]);
  });
});

describe("rows with a quote that is not closed", () => {
  it("are a problem of the address, with the line, and stay in the field as they were typed", () => {
    const rows = 'Bank,80,40,1980-06-02\n"Net,78,36,2004-06-16\nIns,75,28,2000-01-01';
    const { state, problems, typed } = asked(new URLSearchParams({ rows }).toString());
    expect([state, typed]).toEqual([{}, { rows }]);
    expect(problems).toMatchObject([
      { parameter: "rows", expected: { key: "allowed.closedQuotes", values: { line: 2 } } },
    ]);
  });
});

describe("the made-up candidates", () => {
  it("are counted in the headline, by the source's rules and since 2021", () => {
    expect(headline("")).toBe(
      "14 of 30 made-up candidates pass the screen as the source has it: 26 are among the top 90 % of market value, 19 of turnover, and 23 have been listed long enough; of 2 too little is known.",
    );
    expect(headline("rule=2021")).toMatch(/^17 of 30 made-up candidates pass with the listing history/);
    expect(headline("", "zh-Hant")).toMatch(
      /^30間虛構候選公司中，14間按來源所載規則合資格：26間屬市值首90 %/,
    );
  });

  it("are told why they fail, with the figure", () => {
    const table = tableOf(eligibilityOf(), "candidates");
    const why = (name: string) =>
      readable(cellWhere(table, "company", `Made-up ${name}`, "verdict").note ?? "");
    expect(why("Telecom")).toBe("listed 1 of 3 months");
    expect(why("Schools")).toBe(
      "market value at 90.00 %; turnover at 96.76 %, 1 left out; listed 23 of 24 months",
    );
    expect(why("Gas")).toBe("turnover not known");
    expect(why("Paper")).toBe("");
    expect(cellWhere(table, "company", "Made-up Gas", "verdict")).toEqual({
      ...{ value: null, instead: "n/a", note: "turnover not known" },
    });
    expect(cellWhere(table, "company", "Made-up Gas", "turnover_rank").note).toBe(
      "not known: left out of the total",
    );
    expect(cellWhere(table, "company", "Made-up Water", "reason").value).toBe("listed 9 of 12 months");
  });

  it("have tiles that count the same, and the other rule's count", () => {
    const tiles = tilesOf(eligibilityOf()).map(({ value }) => value);
    expect(tiles.slice(0, 5)).toEqual(["14", "26", "19", "23", "17"]);
  });

  it("are drawn up to all of them, with the ranks that reach the mark", () => {
    const plate = present(plotsOf(eligibilityOf())[0]);
    expect(plate.title).toBe(
      "The 26 largest make up the top of market value, the 19 most traded that of turnover",
    );
    const leftOut = "The total of turnover leaves out Made-up Gas, of unknown turnover.";
    expect(plate.caption).toContain(leftOut);
    expect(tableOf(eligibilityOf(), "candidates").line).toContain(leftOut);
    expect(plate.plot.marks.map(({ x }) => x)).toEqual([19, 26]);
  });

  it("stand in the definition with their figures", () => {
    const text = definitionOf(eligibilityOf())
      .map((item) => readable(item.text))
      .join(" ");
    expect(text).toContain("Made-up Paper, rank 26, with 43.50: larger ones comprise");
    expect(text).toContain("90.00 % with it");
  });
});

describe("the reader's candidates", () => {
  it("are one or many in words", () => {
    expect(headline("rows=A,1,1,24")).toMatch(/^1 of 1 candidate passes the screen/);
    expect(headline("rows=A,1,1,1")).toMatch(/^0 of 1 candidate passes the screen/);
    const title = (query: string) => tablesOf(eligibilityOf(asked(query).state))[0]?.title;
    expect(title("rows=A,9,9,24;B,1,1,1")).toBe("1 passes, 1 fails");
  });

  it("are screened at their own day of review", () => {
    const rows = "rows=Alpha,60,60,2021-12-31;Beta,30,30,2021-12-31;Gamma,10,10,2021-12-31";
    expect(headline(`${rows}&date=2023-12-30`)).toMatch(/^2 of 3 candidates pass/);
    expect(headline(`${rows}&date=2022-03-30`)).toMatch(/^0 of 3 candidates pass/);
  });

  it("are never a fault, whatever the state", () => {
    fc.assert(
      fc.property(
        arbitraryState("eligibility"),
        fc.constantFrom("en" as const, "zh-Hant" as const),
        (state, locale) => {
          const view = eligibilityOf(state, locale);
          const shown = JSON.stringify([
            view.headline,
            tilesOf(view),
            plotsOf(view),
            tablesOf(view),
            definitionOf(view),
          ]);
          expect(shown).not.toMatch(/NaN|undefined|Infinity/);
        },
      ),
      { numRuns: 100 },
    );
  });
});

it("dates its rules and names who says so, of what the store holds", async () => {
  const facts = await shippedFacts();
  const rules = tableOf(eligibilityOf({}, "en", facts), "rules");
  expect(rules.rows).toHaveLength(8);
  expect(valuesOf(rules, "in_force_from_date").at(-1)).toBe("2021-03-01");
  expect(valuesOf(rules, "source").at(-1)).toBe(
    "S&P Global Market Intelligence, 1 Mar 2021; Bloomberg reprint, 1 Mar 2021",
  );
  expect(valuesOf(tableOf(eligibilityOf(), "rules"), "source")[0]).toBeNull();
});
