import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyOfData, editLines, replaceLine } from "@/lib/db/testing/data-copy";
import { temporaryFolder } from "@/lib/db/testing/temporary-folder";
import { dataFingerprint } from "./data-fingerprint";
import { readIndices } from "./read-indices";
import { readReference } from "./read-reference";

describe("a damaged data file is named with its line", () => {
  it("where it is missing", async () => {
    const folder = copyOfData();
    rmSync(join(folder, "turning-points.csv"));
    await expect(readIndices(folder)).rejects.toThrow("prisma/data/turning-points.csv is missing");
  });

  it("where the folder holds no data at all", async () => {
    await expect(dataFingerprint(temporaryFolder())).rejects.toThrow("no .csv files");
    await expect(dataFingerprint("/no/such/folder")).rejects.toThrow("/no/such/folder");
  });

  it("where a line is cut off", async () => {
    const folder = copyOfData();
    const line = replaceLine(folder, "daily/hsi.csv", "1997-10-28", "1997-10");
    await expect(readIndices(folder)).rejects.toThrow(`prisma/data/daily/hsi.csv:${line}: `);
  });

  it("where the file ends in the middle of a quoted text", async () => {
    const folder = copyOfData();
    appendFileSync(join(folder, "milestones.csv"), '2026-01-02,day,"2026');
    await expect(readIndices(folder)).rejects.toThrow(/prisma\/data\/milestones\.csv:\d+: /);
  });

  it("where it has no rows", async () => {
    const folder = copyOfData();
    editLines(folder, "annual-closes.csv", ([header = ""]) => [header]);
    await expect(readIndices(folder)).rejects.toThrow("prisma/data/annual-closes.csv:2: no rows");
  });

  it("where a column is missing", async () => {
    const folder = copyOfData();
    editLines(folder, "daily/dax.csv", ([, ...rows]) => ["date,price,sources", ...rows]);
    await expect(readIndices(folder)).rejects.toThrow(
      "prisma/data/daily/dax.csv:2: close: found no such column, expected a number above 0",
    );
  });

  it.each(["0", "-5", "1e3", "12,5", "NaN", "1.123456789", ""])("where a close is %j", async (close) => {
    const folder = copyOfData();
    const cell = close.includes(",") ? `"${close}"` : close;
    const line = replaceLine(folder, "daily/ssec.csv", "2001-09-11", `2001-09-11,${cell},qrmdata`);
    const found = close === "" ? "nothing" : JSON.stringify(close);
    await expect(readIndices(folder)).rejects.toThrow(
      `prisma/data/daily/ssec.csv:${line}: close: found ${found}, expected a number above 0`,
    );
  });

  it.each(["2001-02-30", "2001-9-12", "12/09/2001"])("where a date is %s", async (date) => {
    const folder = copyOfData();
    const line = replaceLine(folder, "daily/ssec.csv", "2001-09-12", `${date},1800.1,qrmdata`);
    await expect(readIndices(folder)).rejects.toThrow(
      `prisma/data/daily/ssec.csv:${line}: date: found "${date}", expected a date YYYY-MM-DD`,
    );
  });

  it("where a date stands twice", async () => {
    const folder = copyOfData();
    const line = replaceLine(folder, "daily/spx.csv", "2001-09-17", "2001-09-10,1092.54,qrmdata");
    await expect(readIndices(folder)).rejects.toThrow(
      `daily/spx.csv:${line}: date: found "2001-09-10" after "2001-09-10", expected a later date`,
    );
  });

  it("where a slug or a year stands twice, with the earlier line", async () => {
    const folder = copyOfData();
    const line = replaceLine(folder, "annual-closes.csv", "HSI,1971", "HSI,1970,1970-12-31,211.64,,x");
    await expect(readIndices(folder)).rejects.toThrow(
      `annual-closes.csv:${line}: year: found "HSI 1970" again (line ${line - 1}), expected it once`,
    );
  });

  it("where a year-end lies in another year", async () => {
    const folder = copyOfData();
    const line = replaceLine(folder, "annual-closes.csv", "HSI,1971", "HSI,1971,1972-12-31,341.36,,x");
    await expect(readIndices(folder)).rejects.toThrow(
      `annual-closes.csv:${line}: date: found "1972-12-31", expected a day of 1971`,
    );
  });

  it("where a symbol is not among the indices", async () => {
    const folder = copyOfData();
    const line = replaceLine(folder, "turning-points.csv", "HSI,1967", "XYZ,1967-08-31,close,1,trough,,x");
    await expect(readIndices(folder)).rejects.toThrow(`turning-points.csv:${line}: symbol: found "XYZ"`);
  });

  it("where a turning point and the year-end of one day before the daily closes differ", async () => {
    const folder = copyOfData();
    const line = replaceLine(folder, "annual-closes.csv", "HSI,1966,", "HSI,1966,1966-08-31,1.00,,thesis");
    editLines(folder, "turning-points.csv", (lines) => [
      ...lines.filter((text) => text !== ""),
      "HSI,1966-08-31,close,2.00,peak,,stooq",
    ]);
    await expect(readIndices(folder)).rejects.toThrow(
      `annual-closes.csv:${line}: close: found "1.00", expected "2.00" as stooq has for 1966-08-31`,
    );
  });

  it("where a month has two ends, or its end is not what the year-end says", async () => {
    const folder = copyOfData();
    const line = replaceLine(folder, "month-ends.csv", "HSI,1966-08-31", "HSI,1966-07-28,1.00,,thesis");
    await expect(readIndices(folder)).rejects.toThrow(
      `month-ends.csv:${line}: date: found "HSI 1966-07" again (line ${line - 1}), expected it once`,
    );
    const other = copyOfData();
    const december = replaceLine(other, "month-ends.csv", "HSI,1966-12-30", "HSI,1966-12-30,1.00,,thesis");
    await expect(readIndices(other)).rejects.toThrow(
      `month-ends.csv:${december}: close: found "1.00", expected "79.69"`,
    );
  });

  it("where a currency has two rates of a day", async () => {
    const folder = copyOfData();
    const line = replaceLine(folder, "fx-daily.csv", "1971-01-05,JPY", "1971-01-05,GBP,0.5,x");
    await expect(readReference(folder)).rejects.toThrow(
      `fx-daily.csv:${line}: date: found "GBP 1971-01-05" again`,
    );
  });

  it.each([
    ["daily/dax.csv", "2001-09-11", "2001-09-11,4273.53,qrmdata+nobody", "sources", "nobody"],
    ["annual-closes.csv", "HSI,1970", "HSI,1970,1970-12-31,211.64,,thesis; nobody (1)", "source", "nobody"],
    ["turning-points.csv", "HSI,1967", "HSI,1967-08-31,close,58.61,trough,,a.csv", "source", "a.csv"],
  ])("where %s names a source that has no name for readers", async (file, start, text, column, id) => {
    const folder = copyOfData();
    const line = replaceLine(folder, file, start, text);
    await expect(readIndices(folder)).rejects.toThrow(
      `${file}:${line}: ${column}: found "${id}", expected an id of sources.csv or a website`,
    );
  });

  it("where a rate names a source that has no name for readers", async () => {
    const folder = copyOfData();
    const line = replaceLine(folder, "fx-december.csv", "CNY,1982", "CNY,1982,1.8925,nobody");
    await expect(readReference(folder)).rejects.toThrow(
      `fx-december.csv:${line}: source: found "nobody", expected an id of sources.csv or a website`,
    );
  });

  it("where two sources have one name, which would be one place on the Data page", async () => {
    const folder = copyOfData();
    const line = replaceLine(folder, "sources.csv", "quarks,", "quarks,Stooq,x,x,x,x,x,");
    const later = replaceLine(folder, "sources.csv", "stooq,", "stooq,Stooq,x,x,x,x,x,");
    expect(later).toBeGreaterThan(line);
    await expect(readIndices(folder)).rejects.toThrow(
      `sources.csv:${later}: short_en: found "Stooq" again (line ${line}), expected it once`,
    );
  });

  it.each([
    ["a dispute without its text", ",rounding,,,closes", 'dispute: found "rounding"'],
    ["a text without the kind of dispute", ",,who,誰,closes", "dispute: found nothing"],
    ["a dispute in one language", ",contradicted,who,,closes", 'dispute: found "contradicted"'],
  ])("where a milestone has %s", async (_, end, found) => {
    const folder = copyOfData();
    const start = "2006-09-11,day,x,market,x,x,x,x,16948.59,close";
    const line = replaceLine(folder, "milestones.csv", "2006-09-11", start + end);
    await expect(readIndices(folder)).rejects.toThrow(
      `milestones.csv:${line}: ${found}, expected a kind, and a text in both languages, or none of them`,
    );
  });

  it("where a reference table has a word for a number", async () => {
    const folder = copyOfData();
    const line = replaceLine(folder, "fx-december.csv", "CNY,1981", "CNY,1981,many,x");
    await expect(readReference(folder)).rejects.toThrow(
      `fx-december.csv:${line}: per_usd: found "many", expected a number above 0`,
    );
  });

  it("where a fact has a note in one language", async () => {
    const folder = copyOfData();
    const line = replaceLine(
      folder,
      "reference/constituent-counts.csv",
      "1965-06-08",
      "1965-06-08,32,HAECO added,,x",
    );
    await expect(readReference(folder)).rejects.toThrow(
      `constituent-counts.csv:${line}: note_zh_hant: found nothing, expected a text in both languages, or in none`,
    );
  });
});

describe("the fingerprint of the data files", () => {
  it("changes with a byte and with nothing else", async () => {
    const folder = copyOfData();
    const before = await dataFingerprint(folder);
    expect(await dataFingerprint(folder)).toBe(before);
    replaceLine(folder, "fx-december.csv", "CNY,1981", "CNY,1981,1.7406,x");
    expect(await dataFingerprint(folder)).not.toBe(before);
  });
});
