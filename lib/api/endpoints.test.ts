import { describe, expect, it } from "vitest";
import type { Endpoint } from "./endpoint";
import { ENDPOINT_NAMES, ENDPOINTS } from "./endpoints";
import { knownRecord, SYMBOLS, shippedAnswer } from "./testing/shipped-content";

const endpoints: readonly Endpoint[] = ENDPOINT_NAMES.map((name) => ENDPOINTS[name]);
const ofOne = endpoints.filter(({ needs }) => needs === "index");

/** What a row of a list, or the answer itself, says. */
async function itemOf(
  endpoint: Endpoint,
  symbols: readonly string[],
  query: string,
  where: object,
  date = "",
) {
  const { json } = await shippedAnswer(endpoint, symbols, query, date);
  const items: object[] = endpoint.isList ? json.items : [json];
  return items.find((item) =>
    Object.entries(where).every(([name, value]) => Reflect.get(item, name) === value),
  );
}

describe("an answer", () => {
  for (const symbol of SYMBOLS) {
    it(`about ${symbol} is what its schema says, at every address of one index`, async () => {
      const { coverage } = await knownRecord(symbol);
      for (const endpoint of ofOne) {
        const { json, csv, problems } = await shippedAnswer(
          endpoint,
          [symbol],
          "limit=20000",
          coverage.lastDate,
        );
        const told = endpoint.isList ? problems : problems.filter(({ parameter }) => parameter !== "limit");
        expect(told, endpoint.name).toEqual([]);
        expect(endpoint.schema.safeParse(json).error, endpoint.name).toBeUndefined();
        const [header] = String(csv).split("\r\n");
        expect(header, endpoint.name).toBe(endpoint.columns.map(({ key }) => key).join(","));
      }
    });
  }

  it("about several indices is what its schema says", async () => {
    for (const endpoint of endpoints.filter(({ needs }) => needs !== "index")) {
      const symbols = endpoint.needs === "compared" ? ["HSI", "SPX", "DAX"] : SYMBOLS;
      const { json, problems } = await shippedAnswer(endpoint, symbols, "limit=20000");
      expect(problems, endpoint.name).toEqual([]);
      expect(endpoint.schema.safeParse(json).error, endpoint.name).toBeUndefined();
      expect(json.items.length, endpoint.name).toBeGreaterThan(2);
    }
  });

  it("has its columns once, each with a name of its own in JSON and in CSV", () => {
    for (const { name, columns } of endpoints) {
      expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length);
      expect(new Set(columns.map(({ key }) => key)).size, name).toBe(columns.length);
      for (const { key } of columns) expect(key).toMatch(/^[a-z0-9_]+$/);
    }
  });
});

// From the publisher's factsheets and the golden episodes of the definitions; closes from prisma/data.
describe("a known answer", () => {
  it("has the falls of 1973 and 2007 to the day", async () => {
    const worst = await itemOf(ENDPOINTS.drawdowns, ["HSI"], "", { rank: 1 });
    expect(worst).toMatchObject({
      peakDate: "1973-03-09",
      peakClose: 1774.96,
      troughDate: "1974-12-10",
      troughClose: 150.11,
      depthExact: true,
    });
    expect(worst).toHaveProperty("depth", 150.11 / 1774.96 - 1);
    const later = await itemOf(ENDPOINTS.falls, SYMBOLS, "", { symbol: "HSI", peakDate: "2007-10-30" });
    expect(later).toMatchObject({ troughDate: "2008-10-27", recoveryDate: "2018-01-16" });
  });

  it("has the last close of October 2008, and of its last week", async () => {
    const month = await itemOf(ENDPOINTS.closes, ["HSI"], "from=2008-10-01&to=2008-10-31&interval=month", {});
    const week = await itemOf(ENDPOINTS.closes, ["HSI"], "from=2008-10-27&to=2008-10-31&interval=week", {});
    expect(month).toEqual({ date: "2008-10-31", close: 13968.67, coverage: "session" });
    expect(week).toEqual(month);
  });

  it("has the year 2008, its change computed from year-end closes", async () => {
    const year = await itemOf(ENDPOINTS.annual, ["HSI"], "", { year: 2008 });
    expect(year).toMatchObject({ date: "2008-12-31", close: 14387.48, partial: false });
    expect(Reflect.get(year ?? {}, "change")).toBeCloseTo(-0.4827, 4);
  });

  it("has the periods of the factsheet of 29 June 2018", async () => {
    const found = await itemOf(ENDPOINTS.day, ["HSI"], "", {}, "2018-06-29");
    const percent = (name: string) => Math.round(Number(Reflect.get(found ?? {}, name)) * 1e4) / 100;
    expect(Reflect.get(found ?? {}, "close")).toBe(28955.11);
    const names = ["oneMonth", "threeMonths", "sixMonths", "oneYear", "threeYears", "fiveYears"];
    expect(names.map(percent)).toEqual([-4.97, -3.78, -3.22, 12.38, 10.31, 39.19]);
    expect(percent("volatilityFactsheet")).toBe(16.29);
  });

  it("has a day without a session between the closes beside it, and none before the first close", async () => {
    const typhoon = await itemOf(ENDPOINTS.day, ["HSI"], "", {}, "1987-10-21");
    expect(typhoon).toMatchObject({
      close: null,
      previousDate: "1987-10-19",
      nextDate: "1987-10-26",
      rank: null,
    });
    expect((await shippedAnswer(ENDPOINTS.day, ["HSI"], "", "1950-01-02")).json).toBeNull();
  });

  it("counts the Hang Seng Index in dollars from 2015 to 2026", async () => {
    const query = "symbols=hsi&from=2015-01-15&to=2026-02-27&currency=usd";
    const row = await itemOf(ENDPOINTS.compare, ["HSI"], query, { symbol: "HSI" });
    expect(row).toMatchObject({ currency: "USD", from: "2015-01-15", to: "2026-02-27" });
    expect(Reflect.get(row ?? {}, "return")).toBeCloseTo(0.084, 4);
  });
});

describe("what does not fit", () => {
  it("is reported with its parameter", async () => {
    for (const [endpoint, symbol, query, parameter] of [
      [ENDPOINTS.returns, "HSTECH", "hold=20", "hold"],
      [ENDPOINTS.tearsheet, "HSI", "from=2040-01-01", "from"],
      [ENDPOINTS.drawdowns, "HSI", "to=1950-01-01", "to"],
      [ENDPOINTS.annual, "HSI", "to=1950-01-01", "to"],
      [ENDPOINTS.closes, "HSI", "interval=hour", "interval"],
      [ENDPOINTS.closes, "HSI", "limit=20001", "limit"],
      [ENDPOINTS.closes, "HSI", "from=2000-01-01&from=2001-01-01", "from"],
      [ENDPOINTS.fx, "HSI", "currency=usd", "currency"],
      [ENDPOINTS.falls, "HSI", "sort=change", "sort"],
      [ENDPOINTS.index, "HSI", "limit=1", "limit"],
    ] as const) {
      const { problems } = await shippedAnswer(endpoint, [symbol], query);
      expect(problems[0]?.parameter, query).toBe(parameter);
    }
  });

  it("is a range that lies outside what is held, or holds nothing of it, at every address that takes one", async () => {
    const taking = endpoints.filter(({ fields }) => fields.some((field) => field === "from"));
    expect(taking.length).toBeGreaterThan(7);
    for (const endpoint of taking) {
      for (const [query, parameter] of [
        ["from=2050-01-01", "from"],
        ["from=2050-01-01&to=2050-02-01", "from"],
        ["to=1920-01-01", "to"],
      ] as const) {
        const { problems } = await shippedAnswer(endpoint, ["HSI"], query);
        expect(problems[0], `${endpoint.name} ${query}`).toMatchObject({ parameter });
      }
    }
    for (const endpoint of [ENDPOINTS.closes, ENDPOINTS.volatility, ENDPOINTS.fx, ENDPOINTS.tearsheet]) {
      // A Saturday and a Sunday.
      const { problems } = await shippedAnswer(endpoint, ["HSI"], "from=2024-01-06&to=2024-01-07");
      expect(problems, endpoint.name).toMatchObject([{ parameter: "from" }]);
    }
  });

  it("is told with the days that are held", async () => {
    const told = async (endpoint: Endpoint) => {
      const { problems } = await shippedAnswer(endpoint, ["HSI"], "to=1920-01-01");
      return problems[0]?.expected;
    };
    const values = { from: "1964-07-31" };
    for (const endpoint of [ENDPOINTS.closes, ENDPOINTS.milestones, ENDPOINTS.volatility])
      expect(await told(endpoint), endpoint.name).toMatchObject({ key: "allowed.heldClose", values });
  });

  it("is no range of closes that has no milestone, or no month's end", async () => {
    for (const [endpoint, query] of [
      [ENDPOINTS.milestones, "from=2023-03-01&to=2023-03-31"],
      [ENDPOINTS.closes, "from=2023-03-01&to=2023-03-10&interval=month"],
    ] as const) {
      const { json, problems } = await shippedAnswer(endpoint, ["HSI"], query);
      expect(problems, endpoint.name).toEqual([]);
      expect(json, endpoint.name).toMatchObject({ items: [], next: null });
    }
  });
});
