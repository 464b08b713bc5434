import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFinding } from "@/lib/findings/finding";
import { LOOKED_UP_SYMBOLS, requireMarket } from "@/lib/ingest/providers/markets";
import { providerSymbol } from "@/lib/ingest/providers/provider-symbols";
import { type Ask, askProvider } from "@/lib/ingest/providers/testing/ask";
import {
  arraysOf,
  type GeneratedClose,
  generatedCloses,
} from "@/lib/ingest/providers/testing/generated-closes";
import type { Replay } from "@/lib/ingest/providers/testing/replay-server";
import {
  type ChartRow,
  momentAt,
  yahooAnswer,
  yahooError,
} from "@/lib/ingest/providers/testing/yahoo-answer";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { yahoo } from "./yahoo";
import { readYahooAnswer } from "./yahoo-answer";
import { yahooCloses } from "./yahoo-rows";

const HONG_KONG = "Asia/Hong_Kong";
const FRIDAY = requireDay("2024-03-15");
const CLOSES = generatedCloses("2024-03-04", "2024-03-15");
const JSON_TEXT = yahooAnswer(rowsOf(CLOSES));

function rowsOf(closes: readonly GeneratedClose[], opening = "09:30", timeZone = HONG_KONG): ChartRow[] {
  return closes.map(({ day, close }) => ({ time: momentAt(day, opening, timeZone), close }));
}

async function failureOf(replay: Replay, ask: Ask = {}): Promise<unknown> {
  const error = await askProvider(yahoo, replay, ask).catch((reason: unknown) => reason);
  if (!(error instanceof Error)) return "no failure";
  return { ...error, message: error.message.replace(/127\.0\.0\.1:\d+/, "HOST") };
}

describe("an answer of Yahoo that is no chart", () => {
  it.each([
    ["nothing", "", "nothing"],
    ["a web page", "<!DOCTYPE html><title>Sorry</title>", "a web page, perhaps a check for browsers"],
    ["JSON cut off", JSON_TEXT.slice(0, 400), "JSON that breaks off"],
    ["a sentence", "Will be right back", '"Will be right back"'],
  ])("is malformed: %s", async (_, body, found) => {
    expect(await failureOf({ body })).toMatchObject({
      kind: "malformed",
      message: `HOST answered with ${found}, expected chart JSON`,
    });
  });

  it("asks for patience, in plain text with status 200", async () => {
    expect(await failureOf({ body: "Edge: Too Many Requests" })).toMatchObject({ kind: "rate-limited" });
  });

  it.each([
    [404, "Not Found", "No data found, symbol may be delisted"],
    [400, "Bad Request", "Data doesn't exist for startDate = 1, endDate = 2"],
  ])("says with status %i that it has none", async (status, code, description) => {
    expect(await failureOf({ status, body: yahooError(code, description) })).toMatchObject({
      kind: "unknown-symbol",
      message: "HOST has no closes of ^HSI in these days",
    });
  });

  it("says why it refuses, in a few printable words", async () => {
    const body = yahooError("Unauthorized", `Invalid Crumb\u001b[31m\n${"again ".repeat(100)}`);
    expect(await failureOf({ status: 401, body })).toMatchObject({
      kind: "refused",
      status: 401,
      message: expect.stringMatching(
        /^HOST refused the request \(HTTP 401\): "Invalid Crumb[\x20-\x7e…]{1,80}$/,
      ),
    });
  });

  it.each([
    [403, "<html>"],
    [404, "not found"],
    [404, JSON_TEXT],
    [418, "{}"],
  ])("is refused with status %i, whatever %s says", async (status, body) => {
    expect(await failureOf({ status, body })).toMatchObject({
      kind: "refused",
      message: `HOST refused the request (HTTP ${status})`,
    });
  });
});

describe("a chart of Yahoo with a fault", () => {
  it.each([
    ["of another index", yahooAnswer([], { symbol: "^GSPC" }), 'with "^GSPC", expected ^HSI'],
    [
      "of another exchange",
      yahooAnswer([], { exchangeTimezoneName: "America/New_York" }),
      'the time zone "America/New_York" of ^HSI, expected Asia/Hong_Kong',
    ],
    ["of weeks", JSON_TEXT.replace('"1d"', '"1wk"'), "chart.result[0].meta.dataGranularity"],
    ["without its zone", JSON_TEXT.replace("exchangeTimezoneName", "zone"), "meta.exchangeTimezoneName"],
    ["with text as a close", JSON_TEXT.replace('"close":[', '"close":["1",'), "quote[0].close[0]"],
    ["with a close of 0", JSON_TEXT.replace('"close":[', '"close":[0,'), "quote[0].close[0]"],
    ["with one close too many", JSON_TEXT.replace('"close":[', '"close":[1,'), "10 days and 11 closes"],
    [
      "stamped in milliseconds",
      JSON_TEXT.replace('"timestamp":[', '"timestamp":[1709515800000,'),
      "timestamp[0]",
    ],
    ["of nothing", '{"chart":{"result":null,"error":null}}', "neither a result nor an error"],
    ["of two series", '{"chart":{"result":[1,2],"error":null}}', "chart.result"],
    ["that is a list", "[]", "other JSON than known"],
  ])("is malformed, in one line: %s", async (_, body, part) => {
    expect(await failureOf({ body })).toMatchObject({
      kind: "malformed",
      message: expect.stringMatching(/^HOST answered with [^\n]{1,300}$/),
    });
    expect(await failureOf({ body })).toMatchObject({ message: expect.stringContaining(part) });
  });

  it("is malformed where a day before the last has two closes", async () => {
    const twice = [...rowsOf(CLOSES), { time: momentAt(FRIDAY - 1, "16:00", HONG_KONG), close: 1 }];
    expect(await failureOf({ body: yahooAnswer(twice) })).toMatchObject({
      kind: "malformed",
      message: expect.stringContaining("and 1 as closes of 2024-03-14, expected one close a day"),
    });
  });

  it("is malformed where a row is dated after today", async () => {
    const now = 1000 * momentAt(FRIDAY - 1, "20:00", HONG_KONG);
    expect(await failureOf({ body: JSON_TEXT }, { now })).toMatchObject({
      kind: "malformed",
      message: expect.stringContaining("a close of 2024-03-15, expected none after 2024-03-14"),
    });
  });
});

describe("the closes of Yahoo", () => {
  it("are asked for by Yahoo's own symbol, with a day more at both ends", async () => {
    const { path } = await askProvider(yahoo, { body: JSON_TEXT });
    const from = Date.parse("2024-03-03T00:00:00Z") / 1000;
    const to = Date.parse("2024-03-17T00:00:00Z") / 1000;
    expect(path).toBe(`/v8/finance/chart/%5EHSI?period1=${from}&period2=${to}&interval=1d`);
  });

  it("are read, packed or not, with the decimals that 32 bits hid", async () => {
    for (const gzip of [false, true]) {
      const { provided } = await askProvider(yahoo, { body: JSON_TEXT, gzip });
      expect(provided).toEqual({ ...arraysOf(CLOSES), provisional: null, currency: "HKD", notes: [] });
    }
  });

  it("are none where the chart has none", async () => {
    const { provided } = await askProvider(yahoo, { body: yahooAnswer([], { currency: null }) });
    expect(provided).toMatchObject({ days: new Int32Array(0), currency: null });
  });

  it("are those asked for", async () => {
    const { provided } = await askProvider(
      yahoo,
      { body: JSON_TEXT },
      { from: "2024-03-06", to: "2024-03-08" },
    );
    expect(provided).toMatchObject(arraysOf(CLOSES.slice(2, 5)));
  });

  it("leave out days without a close, with a note", async () => {
    const rows = rowsOf(CLOSES).map((row, position) => (position % 4 === 1 ? { ...row, close: null } : row));
    const { provided } = await askProvider(yahoo, { body: yahooAnswer(rows) });
    expect(provided.days).toHaveLength(7);
    expect(provided.notes).toEqual([
      makeFinding("without-close", { date: "2024-03-05" }, { rows: 3, lastDate: isoFromDay(FRIDAY) }),
    ]);
  });

  it("are the same in whatever order the rows come", async () => {
    const { provided } = await askProvider(yahoo, { body: yahooAnswer(rowsOf(CLOSES).reverse()) });
    expect(provided).toMatchObject(arraysOf(CLOSES));
  });
});

describe("the last day at Yahoo", () => {
  const last = CLOSES.at(-1)?.close ?? 0;
  const session = { start: momentAt(FRIDAY, "09:30", HONG_KONG), end: momentAt(FRIDAY, "16:00", HONG_KONG) };
  const liveAt = (time: string, close = last) => {
    const regularMarketTime = momentAt(FRIDAY, time, HONG_KONG);
    return { row: { time: regularMarketTime, close }, meta: { regularMarketTime, session } };
  };

  it("is left out while its day is not over", async () => {
    const now = 1000 * momentAt(FRIDAY, "11:00", HONG_KONG);
    const { row, meta } = liveAt("10:45");
    const rows = [...rowsOf(CLOSES.slice(0, -1)), row];
    const { provided } = await askProvider(yahoo, { body: yahooAnswer(rows, meta) }, { now });
    expect(provided).toMatchObject({
      ...arraysOf(CLOSES.slice(0, -1)),
      provisional: { day: FRIDAY, close: last, why: "day-not-over" },
    });
  });

  it("is left out where its price is from within the session, whatever the clock says", async () => {
    const { row, meta } = liveAt("15:50", 17_000);
    const { provided } = await askProvider(yahoo, { body: yahooAnswer([...rowsOf(CLOSES), row], meta) });
    expect(provided).toMatchObject({
      days: arraysOf(CLOSES.slice(0, -1)).days,
      provisional: { day: FRIDAY, close: 17_000, why: "price-within-session" },
    });
  });

  it("is left out while it alone has no volume", async () => {
    const now = 1000 * momentAt(FRIDAY, "20:00", HONG_KONG);
    for (const volume of [0, null]) {
      const rows = rowsOf(CLOSES).map((row, position) => (position === 9 ? { ...row, volume } : row));
      const { provided } = await askProvider(yahoo, { body: yahooAnswer(rows) }, { now });
      expect(provided.provisional).toMatchObject({ day: FRIDAY, why: "no-volume-yet" });
    }
  });

  it("is kept where no day has a volume", async () => {
    const now = 1000 * momentAt(FRIDAY, "20:00", HONG_KONG);
    const rows = rowsOf(CLOSES).map((row) => ({ ...row, volume: 0 }));
    const { provided } = await askProvider(yahoo, { body: yahooAnswer(rows) }, { now });
    expect(provided).toMatchObject({ ...arraysOf(CLOSES), provisional: null });
  });

  it.each([
    ["the same close", last],
    ["no close", null],
    ["an earlier price", last - 5],
  ])("is the live row where the day's own row has %s", async (_, close) => {
    const { row, meta } = liveAt("16:09");
    const rows = [...rowsOf(CLOSES.slice(0, -1)), { time: session.start, close }, row];
    const { provided } = await askProvider(yahoo, { body: yahooAnswer(rows, meta) });
    expect(provided).toMatchObject({ ...arraysOf(CLOSES), provisional: null });
    const date = isoFromDay(FRIDAY);
    const repeated = makeFinding("duplicate-row", { date }, { rows: 1, lastDate: date });
    expect(provided.notes).toEqual(close === null ? [] : [repeated]);
  });
});

describe("the date of a row at Yahoo", () => {
  const zones = LOOKED_UP_SYMBOLS.filter((symbol) => providerSymbol("yahoo", symbol) !== null).map(
    (symbol) => [symbol, requireMarket(symbol).timeZone] as const,
  );

  it.each(zones)("of %s is the day in %s, for any day since 1962 and any stamp of it", (_, timeZone) => {
    // Start of the day, the hour before by a mistaken summer time, opening, close.
    const stamps = fc.constantFrom(-60, 0, 9 * 60, 9 * 60 + 30, 16 * 60, 17 * 60 + 35);
    const days = fc.integer({ min: requireDay("1962-01-02"), max: requireDay("2030-12-31") });
    fc.assert(
      fc.property(days, stamps, (day, minutes) => {
        const time = momentAt(day, "12:00", timeZone) + (minutes - 12 * 60) * 60;
        const body = new TextEncoder().encode(yahooAnswer([{ time, close: 1 }]));
        expect([...yahooCloses(readYahooAnswer(200, body, "^HSI", "host"), timeZone, "host").days]).toEqual([
          day,
        ]);
      }),
    );
  });
});
