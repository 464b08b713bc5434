import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedIn, theseFields } from "./allowed";
import { MOST_COMPARED } from "./field-choices";
import { FIELDS, type FieldName } from "./fields";
import { PAGE_NAMES, PAGE_TABLE, type PageName } from "./page-table";
import { arbitraryState } from "./testing/arbitrary-state";
import { toldProblem } from "./told-problem";
import { FILE_PARAMETERS, parseViewState, writeViewState } from "./view-state";

const parse = (page: PageName, query: string) => parseViewState(page, new URLSearchParams(query));

/** A query that gives no state and one problem. */
function refused(page: PageName, query: string) {
  const { state, problems } = parse(page, query);
  expect(state, query).toEqual({});
  expect(problems, query).toHaveLength(1);
  return problems[0];
}

describe(parseViewState, () => {
  it("names an unknown parameter and those that the page takes", () => {
    expect(refused("overview", "colour=red")).toEqual({
      parameter: "colour",
      found: "red",
      expected: "range, from, to, scale, asof",
    });
    expect(refused("episode", "__proto__=1")).toEqual({
      parameter: "__proto__",
      found: "1",
      expected: "with, asof",
    });
    expect(refused("annual", "range=5y")?.expected).toBe("from, to, sort, order, asof");
  });

  it("takes none of a parameter that is given twice, and shows both values", () => {
    expect(refused("overview", "scale=log&scale=linear")).toEqual({
      parameter: "scale",
      found: "log, linear",
      expected: "log, linear",
    });
    expect(refused("compare", "symbols=hsi&symbols=spx")?.found).toBe("hsi, spx");
  });

  it.each(["", "2023-02-29", "2023-2-9", "20230209", "2023-02-09T00:00", "yesterday", "-001-01-01"])(
    "refuses %j as a day",
    (found) => {
      for (const parameter of ["from", "to"]) {
        const problem = refused("overview", new URLSearchParams({ [parameter]: found }).toString());
        expect(problem).toEqual({ parameter, found, expected: { key: "allowed.day" } });
      }
    },
  );

  it.each(["0", "-1", "1e3", "10,000", "1.234", "1234567890", "NaN", " 5"])(
    "refuses %j as an amount and as a price",
    (found) => {
      for (const parameter of ["amount", "price"]) {
        const query = new URLSearchParams({ [parameter]: found }).toString();
        expect(refused("returns", query)).toMatchObject({ parameter, found });
      }
    },
  );

  it.each(["-20.01", "50.01", "100", "3%", "+3", ".5"])("refuses %j per cent a year", (found) => {
    for (const parameter of ["yield", "inflation"]) {
      const query = new URLSearchParams({ [parameter]: found }).toString();
      expect(refused("returns", query)).toMatchObject({ parameter, found });
    }
  });

  it("refuses years held beyond 20, and a plan that is neither", () => {
    expect(refused("returns", "hold=0")?.parameter).toBe("hold");
    expect(refused("returns", "hold=21")?.parameter).toBe("hold");
    expect(refused("returns", "plan=weekly")?.expected).toBe("once, monthly");
  });

  it("takes what a form leaves blank as its default, and no other blank", () => {
    const query = "amount=&price=&yield=&inflation=";
    expect(parse("returns", query)).toEqual({ state: {}, problems: [] });
    expect(refused("returns", `${query}&plan=`)?.parameter).toBe("plan");
  });

  it("takes amounts with cents, and per cent below 0", () => {
    const { state } = parse("returns", "amount=0.01&price=24350.91&yield=-0.5&inflation=50");
    expect(state).toEqual({ amount: 0.01, price: 24_350.91, yield: -0.5, inflation: 50 });
  });

  it("names a day that the calendar lacks on every page, whatever stands beside it", () => {
    for (const page of PAGE_NAMES) {
      const { fields, takesRange } = PAGE_TABLE[page];
      const expected = takesRange ? allowedIn("from") : theseFields(fields);
      expect(refused(page, "from=1999-02-30"), page).toEqual({
        parameter: "from",
        found: "1999-02-30",
        expected,
      });
      for (const beside of ["to=2001-02-29", "to=2005-01-01", "range=5y", "asof=3"]) {
        const { state, problems } = parse(page, `from=1999-02-30&${beside}`);
        expect(
          problems.filter(({ parameter }) => parameter === "from"),
          page,
        ).toHaveLength(1);
        expect(state.from, page).toBeUndefined();
      }
    }
  });

  it("names what a page can be sorted by, and refuses what another page is", () => {
    expect(parse("falls", "sort=length").state).toEqual({ sort: "length" });
    expect(refused("falls", "sort=volatility")?.expected).toBe("depth, length, date");
    expect(refused("annual", "sort=depth")?.expected).toMatch(/^year, close, .*volatility$/);
  });

  it("takes neither end of a range that ends before it starts, and names both", () => {
    const { state, problems } = parse("drawdowns", "from=2020-01-02&to=2020-01-01");
    expect(state).toEqual({});
    expect(problems).toEqual([
      {
        parameter: "from",
        found: "2020-01-02",
        expected: { key: "allowed.dayNotAfter", values: { day: "2020-01-01" } },
      },
      {
        parameter: "to",
        found: "2020-01-01",
        expected: { key: "allowed.dayNotBefore", values: { day: "2020-01-02" } },
      },
    ]);
  });

  it("keeps the dates and drops the preset where both are given", () => {
    const { state, problems } = parse("overview", "range=5y&from=2020-01-01&scale=log");
    expect(state).toEqual({ from: "2020-01-01", scale: "log" });
    expect(problems).toEqual([
      { parameter: "range", found: "5y", expected: { key: "allowed.rangeOrDates" } },
    ]);
  });

  it.each([
    ["overview", "range", "2y"],
    ["overview", "range", "5Y"],
    ["overview", "range", ""],
    ["overview", "scale", "Log"],
    ["annual", "sort", "constructor"],
    ["annual", "order", "down"],
    ["drawdowns", "min", "12"],
    ["drawdowns", "min", "10 "],
    ["milestones", "kind", "war"],
  ] as const)("on %s refuses %s=%j and lists what is allowed", (page, parameter, found) => {
    const problem = refused(page, new URLSearchParams({ [parameter]: found }).toString());
    expect(problem).toMatchObject({ parameter, found });
    expect(String(problem?.expected).split(", ").length).toBeGreaterThan(1);
  });

  it.each([
    "HSI",
    "hsi,hsi",
    "hsi,",
    ",hsi",
    "",
    ",",
    "hsi spx",
    "h",
    "a,b",
    "hsi,hscei,hstech,hsci,spx,dji,n225,ftse,nifty",
  ])("refuses %j as symbols", (found) => {
    const problem = refused("compare", new URLSearchParams({ symbols: found }).toString());
    expect(problem).toMatchObject({ parameter: "symbols", found });
    expect(problem?.expected).toMatchObject({ key: "allowed.symbols" });
  });

  it("takes up to eight symbols, in the order of the address, the comma escaped or not", () => {
    const eight = ["hsi", "hscei", "hstech", "hsci", "spx", "dji", "n225", "ftse"];
    expect(eight).toHaveLength(MOST_COMPARED);
    expect(parse("compare", `symbols=${eight.join(",")}`)).toEqual({
      state: { symbols: eight },
      problems: [],
    });
    expect(parse("compare", "symbols=spx%2Chsi").state).toEqual({ symbols: ["spx", "hsi"] });
  });

  it("takes 29 February of a leap year, and a range of one day", () => {
    expect(parse("overview", "from=2024-02-29&to=2024-02-29")).toEqual({
      state: { from: "2024-02-29", to: "2024-02-29" },
      problems: [],
    });
  });

  it("leaves to the files how they are written", () => {
    expect(parse("annual", "bom=1&full=1&table=annual")).toEqual({ state: {}, problems: [] });
    const fields: readonly string[] = Object.keys(FIELDS);
    expect(FILE_PARAMETERS.filter((name) => fields.includes(name))).toEqual([]);
  });

  it("names every bad parameter of an address, and keeps the good ones", () => {
    const { state, problems } = parse("compare", "symbols=HSI&range=6y&scale=log&x=1");
    expect(state).toEqual({ scale: "log" });
    expect(problems.map(({ parameter }) => parameter)).toEqual(["symbols", "range", "x"]);
  });

  it("gives a state that is written without loss, and never throws, for any query", () => {
    const name = fc.oneof(fc.constantFrom(...(Object.keys(FIELDS) as FieldName[])), fc.string());
    const value = fc.oneof(fc.constantFrom("log", "5y", "2020-02-30", "2020-02-03", "hsi,spx"), fc.string());
    const query = fc.array(fc.tuple(name, value), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...PAGE_NAMES), query, (page, entries) => {
        const { state, problems } = parseViewState(page, new URLSearchParams(entries));
        expect(parse(page, writeViewState(page, state))).toEqual({ state, problems: [] });
        for (const problem of problems) expect(problem.expected).not.toBe("");
      }),
    );
  });
});

describe(writeViewState, () => {
  it.each(PAGE_NAMES)("writes every state of the page %s so that it is read back", (page) => {
    fc.assert(
      fc.property(arbitraryState(page), (state) => {
        expect(parse(page, writeViewState(page, state))).toEqual({ state, problems: [] });
      }),
    );
  });

  it("leaves out defaults, and fields that the page does not take", () => {
    expect(writeViewState("overview", {})).toBe("");
    expect(writeViewState("episode", { from: "2020-01-01", scale: "log" })).toBe("");
  });

  it("writes fields in the page's order, whatever the state's, and commas as they are", () => {
    expect(writeViewState("compare", { scale: "log", range: "5y", symbols: ["hsi", "spx"] })).toBe(
      "symbols=hsi,spx&range=5y&scale=log",
    );
  });
});

describe("a table in an address", () => {
  const lines = Array.from({ length: 31 }, (_, at) => `C${at},1,2`).join("\r\n");
  const of = (page: "methodology" | "eligibility", rows: string) =>
    parseViewState(page, new URLSearchParams({ rows }));

  it("that is not taken is told as an address has it, with its size and the columns of the page", () => {
    const [problem] = of("methodology", lines).problems;
    expect(problem?.found).toMatch(/^C0,1,2;C1,1,2;.*…$/);
    expect(problem && toldProblem(problem).expected).toBe(
      "1 to 30 rows of company, price, issued shares, free float, cap factor, close before, in at most 4,000 characters (here are 31, in 267)",
    );
    const [candidates] = of("eligibility", `C,${"1".repeat(4000)}`).problems;
    expect(candidates && toldProblem(candidates).expected).toBe(
      "1 to 30 rows of name, market value, turnover, listed on (or months listed), in at most 4,000 characters (here is one, in 4,002)",
    );
    const [none] = of("eligibility", "").problems;
    expect(none && toldProblem(none).expected).toMatch(/\(there is none\)$/);
  });

  it("is kept as it was sent for its form where it is not taken, an empty one not", () => {
    expect(of("methodology", lines).typed).toEqual({ rows: lines });
    expect(of("methodology", " ").typed).toBeUndefined();
    expect(of("methodology", "A,1").typed).toBeUndefined();
  });
});

it("takes new shares that cost nothing, and no index that does", () => {
  expect(parse("methodology", "price=0").state).toEqual({ price: 0 });
  expect(refused("methodology", "price=-1")?.expected).toEqual({ key: "allowed.fromZero" });
  expect(refused("returns", "price=0")?.expected).toEqual({ key: "allowed.positive" });
});
