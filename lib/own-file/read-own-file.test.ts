import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { storedCalendar } from "@/lib/ingest/checks/stored-calendar";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import type { OwnChoices } from "./own-choices";
import { withChoice } from "./own-switches";
import { parseOwnFile, parseOwnStream } from "./parse-own-file";
import { judgeOwnFile, type OwnSeries, ownTearSheet, readOwnFile } from "./read-own-file";
import { KNOWN_NOTHING } from "./testing/known-nothing";
import { toldReading } from "./told-reading";

const encoder = new TextEncoder();
const en = translator("en");
const MONDAY = requireDay("2020-01-06");

/** Closes of weekdays from a Monday on, without two alike in a row. */
const weekdays = Array.from({ length: 90 }, (_, at) => ({
  day: MONDAY + 7 * Math.floor(at / 5) + (at % 5),
  close: 100 + ((at * 7) % 13) / 10,
}));
const rowsOf = (rows: ReadonlyArray<{ day: number; close: number }>) =>
  rows.map(({ day, close }) => `${isoFromDay(day)},${close}`);
const csv = (rows: readonly string[], head = "Date,Close") => `${[head, ...rows].join("\n")}\n`;

function read(text: string, choices: OwnChoices = {}, known = KNOWN_NOTHING) {
  return readOwnFile({ name: "own.csv", bytes: encoder.encode(text), choices }, known);
}
function series(text: string, choices: OwnChoices = {}, known = KNOWN_NOTHING): OwnSeries {
  const reading = read(text, choices, known);
  if (reading.kind === "refused") throw new Error(toldReading(reading, choices, en).faults.join("\n"));
  return reading;
}

describe("doubtful rows", () => {
  const slipped = weekdays.map((row, at) => (at === 40 ? { ...row, close: row.close * 10 } : row));
  const text = csv(rowsOf(slipped));
  const date = isoFromDay(weekdays[40]?.day ?? 0);

  it("come with line, value and reason, and count until they are taken out", () => {
    const reading = series(text);
    expect(reading.doubts).toMatchObject([{ date, line: 42, takes: [date], isTakenOut: false }]);
    const [doubt] = toldReading(reading, {}, en).doubts;
    expect(doubt?.close).toBe(String(slipped[40]?.close));
    expect(doubt?.reasons[0]).toContain("about 10 times the closes around it");
    expect(ownTearSheet(reading).maxDrawdown).toBeLessThan(-0.8);
  });

  it("leave every figure when they are taken out, stay listed with their reason, and come back", () => {
    const reading = series(text, { takenOut: [date] });
    expect(reading.series.days).not.toContain(weekdays[40]?.day);
    expect(reading.doubts).toMatchObject([{ date, line: 42, takes: [date], isTakenOut: true }]);
    expect(reading.doubts[0]?.findings.map(({ rule }) => rule)).toEqual(["decimal-slip"]);
    const without = csv(rowsOf(slipped.filter((_, at) => at !== 40)));
    expect(ownTearSheet(reading)).toEqual(ownTearSheet(series(without)));
    expect(series(text, { takenOut: [] })).toEqual({ ...series(text), choices: { takenOut: [] } });
  });

  it("are taken out as a run: equal closes but the first, and closes ten times too high all together", () => {
    const flat = weekdays.map((row, at) => (at > 20 && at < 24 ? { ...row, close: 100.7 } : row));
    const [run] = series(csv(rowsOf(flat.with(20, { day: flat[20]?.day ?? 0, close: 100.7 })))).doubts;
    expect(run?.findings.map(({ rule }) => rule)).toEqual(["flat"]);
    expect(run?.takes).toEqual(flat.slice(21, 24).map(({ day }) => isoFromDay(day)));
  });

  it("are also those that the reader took out for no reason that is known", () => {
    const { doubts } = series(csv(rowsOf(weekdays)), { takenOut: ["2020-01-07", "2020-01-11", "soon"] });
    const takes = ["2020-01-07"];
    expect(doubts).toEqual([
      { date: "2020-01-07", line: 3, close: 100.7, findings: [], takes, isTakenOut: true },
    ]);
  });

  it("are not taken out where no row would be left", () => {
    const takenOut = ["2020-01-06", "2020-01-07"];
    expect(series(csv(rowsOf(weekdays.slice(0, 2))), { takenOut }).series.days).toHaveLength(2);
  });
});

describe("an index that is recognised", () => {
  const years = [1, 2, 3, 4].map((year) => ({ day: requireDay(`200${year}-12-31`), close: 100 + year }));
  const sessions = Array.from({ length: 1200 }, (_, at) => at + requireDay("2001-12-31")).filter(
    (day) => ![0, 6].includes((day + 4) % 7) && day % 50 !== 0,
  );
  const closeOn = (day: number) => years.find((year) => year.day === day)?.close ?? 100 + (day % 37) / 100;
  const [first = 0, last = 0] = [sessions[0], sessions.at(-1)];
  const stored = makeSeries("OURS", Int32Array.from(sessions), Float64Array.from(sessions, closeOn), {
    from: first,
    to: last,
  });
  const filled = rowsOf(
    sessions.flatMap((day) => {
      const rows = [{ day, close: closeOn(day) }];
      const isHoliday = (day + 1) % 50 === 0 && ![0, 6].includes((day + 5) % 7);
      return isHoliday ? [...rows, { day: day + 1, close: closeOn(day) }] : rows;
    }),
  );
  const yearEnds = () => [{ symbol: "OURS", annualCloses: years }];

  it("is named before its sessions are known, and its filled-in holidays by date once they are", () => {
    const parsed = parseOwnFile({ name: "own.csv", bytes: encoder.encode(csv(filled)), choices: {} });
    const before = judgeOwnFile(parsed, {}, { yearEnds, calendarOf: () => null });
    expect(before).toMatchObject({ recognised: "OURS", calendar: null, filledIn: [] });
    const calendarOf = (symbol: string) => (symbol === "OURS" ? storedCalendar(stored) : null);
    const after = judgeOwnFile(parsed, {}, { yearEnds, calendarOf });
    if (after.kind === "refused") throw new Error("refused");
    expect(after.series.days).toHaveLength(sessions.length);
    expect(after.filledIn).toHaveLength(filled.length - sessions.length);
    const told = toldReading(after, {}, en);
    expect(told.leftOut).toEqual([expect.stringContaining("on days without a session of OURS")]);
    expect(told.filledIn.dates).toEqual(after.filledIn);
  });
});

describe("what can be read two ways", () => {
  const dates = csv(["01/02/2020,100", "02/03/2020,101", "03/04/2020,102"]);

  it("is asked with the ways that fit, and read as chosen, which can be chosen otherwise", () => {
    const reading = read(dates);
    const [open] = toldReading(reading, {}, en).switches;
    expect(open?.options.map(({ label, choice }) => [label, choice])).toEqual([
      ["day, month, year", "DMY"],
      ["month, day, year", "MDY"],
    ]);
    const choices = withChoice({}, "dateOrder", "DMY");
    const chosen = series(dates, choices);
    expect(isoFromDay(chosen.series.days[0] ?? 0)).toBe("2020-02-01");
    const [made] = toldReading(chosen, choices, en).switches;
    expect(made?.options.map(({ choice, isChosen }) => [choice, isChosen])).toEqual([
      ["DMY", true],
      ["MDY", false],
      ["YMD", false],
      [undefined, false],
    ]);
    expect(withChoice(choices, "dateOrder", undefined)).toEqual({});
  });

  it("may be the decimal mark, or the encoding", () => {
    const marks = toldReading(read(csv(["2020-01-01;1,234", "2020-01-02;1,235"], "Date;Close")), {}, en);
    expect(marks.switches.map(({ kind, options }) => [kind, options.map(({ choice }) => choice)])).toEqual([
      ["decimalMark", [".", ","]],
    ]);
    const bytes = Uint8Array.of(
      ...encoder.encode("Date,Close,"),
      0xe9,
      ...encoder.encode("\n2020-01-02,5,x\n"),
    );
    const told = toldReading(readOwnFile({ name: "own.csv", bytes, choices: {} }, KNOWN_NOTHING), {}, en);
    expect(told.switches.map(({ kind }) => kind)).toEqual(["encoding"]);
    expect(told.switches[0]?.options.map(({ choice }) => choice)).toContain("windows-1252");
    const choices = { encoding: "windows-1252" } as const;
    expect(readOwnFile({ name: "own.csv", bytes, choices }, KNOWN_NOTHING).kind).toBe("read");
  });
});

describe("how a file is written", () => {
  const text = "\ufeffDatum;Schlusskurs\n31.12.2020;1.000,50\n30.12.2020;999,25\n";
  const format = (locale: "en" | "zh-Hant") => toldReading(series(text), {}, translator(locale)).format;

  it("is said in words of both languages", () => {
    expect(format("en")).toBe(
      "UTF-8, semicolons, day/month/year, newest first; dates in “Datum”, closes in “Schlusskurs” (decimal comma); rows from line 2",
    );
    expect(format("zh-Hant")).toBe(
      "UTF-8、分號、日/月/年、由新至舊；日期在「Datum」欄，收市價在「Schlusskurs」欄（小數點為逗號）；資料由第2行起",
    );
  });
});

describe("what is no price file", () => {
  it.each([
    ["an empty file", [], "own.csv:1: found an empty file", /檔案是空的/],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], "own.csv:1: found a picture", /並非文字檔/],
    ["a photograph", [0xff, 0xd8, 0xff, 0xe0, 0, 16], "own.csv:1: found a picture", /並非文字檔/],
  ])("%s is refused with a clear word", (_, bytes, words, zh) => {
    const reading = readOwnFile(
      { name: "own.csv", bytes: Uint8Array.from(bytes), choices: {} },
      KNOWN_NOTHING,
    );
    expect(toldReading(reading, {}, en).faults).toEqual([expect.stringContaining(words)]);
    expect(toldReading(reading, {}, translator("zh-Hant")).faults[0]).toMatch(zh);
  });

  it("rejects with what the stream of a folder rejects with", async () => {
    const stream = new ReadableStream<Uint8Array>({
      pull: (control) => control.error(new Error("a folder")),
    });
    await expect(parseOwnStream({ name: "sub", choices: {}, stream })).rejects.toThrow("a folder");
  });

  it("is given up early in a stream of 200 MB, and the rest is not asked for", async () => {
    const piece = encoder.encode("word after word, no date at all\n".repeat(8192));
    let given = 0;
    let isClosed = false;
    const stream = new ReadableStream<Uint8Array>({
      pull(control) {
        given += piece.length;
        if (given > 200_000_000) control.close();
        else control.enqueue(given === piece.length ? encoder.encode("Date,Close\n2020-01-02,5\n") : piece);
      },
      cancel() {
        isClosed = true;
      },
    });
    const reading = await parseOwnStream({ name: "large.csv", choices: {}, stream });
    expect(reading).toMatchObject({ kind: "refused" });
    expect(given).toBeLessThan(8_000_000);
    expect(isClosed).toBe(true);
  });

  it("stops with the reason of a signal", async () => {
    const stream = new Blob([csv(rowsOf(weekdays))]).stream();
    const signal = AbortSignal.abort(new Error("another file came"));
    const reading = parseOwnStream({ name: "own.csv", choices: {}, stream }, { signal });
    await expect(reading).rejects.toThrow("another file came");
  });
});
