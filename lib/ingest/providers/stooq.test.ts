import { describe, expect, it } from "vitest";
import { makeFinding } from "@/lib/findings/finding";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { stooq } from "./stooq";
import { type Ask, askProvider } from "./testing/ask";
import { arraysOf, generatedCloses } from "./testing/generated-closes";
import type { Replay } from "./testing/replay-server";
import { stooqAnswer } from "./testing/stooq-answer";
import { momentAt } from "./testing/yahoo-answer";

const CLOSES = generatedCloses("2024-03-04", "2024-03-15");
const CSV = stooqAnswer(CLOSES);

async function failureOf(replay: Replay, ask: Ask = {}): Promise<unknown> {
  const error = await askProvider(stooq, replay, ask).catch((reason: unknown) => reason);
  if (!(error instanceof Error)) return "no failure";
  return { ...error, message: error.message.replace(/127\.0\.0\.1:\d+/, "HOST") };
}

describe("an answer of Stooq that is no prices", () => {
  it.each([
    ["nothing", "", "nothing"],
    ["blanks", " \r\n", "nothing"],
    ["a web page", "<!DOCTYPE html><title>Stooq</title>", "a web page, perhaps a check for browsers"],
    ["a web page after a mark of order", "\uFEFF<html>", "a web page, perhaps a check for browsers"],
    ["a sentence", "Write to www@stooq.com", '"Write to www@stooq.com"'],
  ])("is malformed: %s", async (_, body, found) => {
    expect(await failureOf({ body })).toMatchObject({
      kind: "malformed",
      message: `HOST answered with ${found}, expected CSV with the columns Date and Close`,
    });
  });

  it("is shown cut and printable", async () => {
    const failure = await failureOf({ body: `\u001b[31m${"long ".repeat(100)}` });
    expect(failure).toMatchObject({ message: expect.stringMatching(/^[\x20-\x7e…]{1,160}$/) });
  });

  it.each(["No data", "No data\r\n"])("says that it has none: %j", async (body) => {
    expect(await failureOf({ body })).toMatchObject({
      kind: "unknown-symbol",
      message: "HOST has no closes of ^hsi from 2024-03-04 to 2024-03-15",
    });
  });

  it("says that the day's requests are used up", async () => {
    expect(await failureOf({ body: "Exceeded the daily hits limit" })).toMatchObject({
      kind: "rate-limited",
      message: "HOST has had too many requests: try again later",
    });
  });

  it.each([403, 404])("is refused with status %i, whatever the page says", async (status) => {
    expect(await failureOf({ status, body: "<html>" })).toMatchObject({
      kind: "refused",
      status,
      message: `HOST refused the request (HTTP ${status})`,
    });
  });
});

describe("CSV of Stooq with a fault", () => {
  it.each([
    ["no rows", "Date,Open,High,Low,Close,Volume\r\n"],
    ["a row cut off in its day", CSV.slice(0, -57)],
    ["a row cut off in its close", CSV.slice(0, -12)],
    ["a row cut off in its volume", CSV.slice(0, -4)],
    ["a close that is none", CSV.replace(/,[\d.]+,1234567/, ",soon,1234567")],
    ["a close of 0", CSV.replace(/,[\d.]+,1234567/, ",0,1234567")],
    ["a day that is none", CSV.replace("2024-03-05", "2024-02-30")],
    ["rows out of order", stooqAnswer([...CLOSES.slice(5), ...CLOSES.slice(0, 5)])],
    ["two closes of a day", stooqAnswer([...CLOSES, { day: requireDay("2024-03-15"), close: 1 }])],
    ["other columns", CSV.replace("Date,", "Day,").replace(",Close,", ",Last,")],
    ["a close adjusted only", CSV.replace(",Close,", ",Adj Close,")],
    ["a page below it", `${CSV}<script>location.reload()</script>\r\n`],
  ])("is malformed, in one line: %s", async (_, body) => {
    expect(await failureOf({ body })).toMatchObject({
      kind: "malformed",
      message: expect.stringMatching(/^HOST answered with [^\n]{1,200}, expected [^\n<]{1,200}$/),
    });
  });

  it("is malformed where a row is dated after today", async () => {
    const now = 1000 * momentAt(requireDay("2024-03-14"), "20:00", "Asia/Hong_Kong");
    expect(await failureOf({ body: CSV }, { now })).toMatchObject({
      kind: "malformed",
      message:
        "HOST answered with a close of 2024-03-15, expected none after 2024-03-14, today in Asia/Hong_Kong",
    });
  });
});

describe("the closes of Stooq", () => {
  it("are not asked for where Stooq has no such index", async () => {
    expect(await failureOf({ body: CSV }, { symbol: "NIFTY" })).toMatchObject({ kind: "unknown-symbol" });
  });

  it("are asked for by Stooq's own symbol and days", async () => {
    const { path } = await askProvider(stooq, { body: CSV });
    expect(path).toBe("/q/d/l/?s=%5Ehsi&d1=20240304&d2=20240315&i=d");
  });

  it("are read, packed or not", async () => {
    for (const gzip of [false, true]) {
      const { provided } = await askProvider(stooq, { body: CSV, gzip });
      expect(provided).toEqual({ ...arraysOf(CLOSES), provisional: null, currency: null, notes: [] });
    }
  });

  it("leave out a day without a close, with a note", async () => {
    const body = CSV.replace(/(2024-03-06),.*\r\n/, "$1,,,,,\r\n");
    const { provided } = await askProvider(stooq, { body });
    const day = requireDay("2024-03-06");
    expect(provided.days).toHaveLength(CLOSES.length - 1);
    expect(provided.notes).toEqual([
      makeFinding("without-close", { date: isoFromDay(day) }, { rows: 1, lastDate: isoFromDay(day) }),
    ]);
  });

  it("are read from rows without a volume", async () => {
    const { provided } = await askProvider(stooq, { body: CSV.replaceAll(",1234567", "") });
    expect(provided.days).toHaveLength(CLOSES.length);
  });

  it("are those asked for, where Stooq gives more", async () => {
    const ask = { from: "2024-03-06", to: "2024-03-08" };
    const { provided } = await askProvider(stooq, { body: CSV }, ask);
    expect(provided).toMatchObject(arraysOf(CLOSES.slice(2, 5)));
  });

  it("leave out the day that is not over, and say so", async () => {
    const now = 1000 * momentAt(requireDay("2024-03-15"), "16:30", "Asia/Hong_Kong");
    const { provided } = await askProvider(stooq, { body: CSV }, { now });
    expect(provided).toMatchObject({
      ...arraysOf(CLOSES.slice(0, -1)),
      provisional: { ...CLOSES.at(-1), why: "day-not-over" },
    });
  });

  it("leave out a repeated row with a note", async () => {
    const { provided } = await askProvider(stooq, { body: stooqAnswer([...CLOSES, ...CLOSES.slice(-1)]) });
    const day = requireDay("2024-03-15");
    expect(provided).toMatchObject({
      ...arraysOf(CLOSES),
      notes: [
        makeFinding("duplicate-row", { date: isoFromDay(day) }, { rows: 1, lastDate: isoFromDay(day) }),
      ],
    });
  });
});
