import { beforeAll, describe, expect, it } from "vitest";
import { sessionChange } from "@/lib/analytics/returns/session-change";
import type { IndexRecord } from "@/lib/reference/records";
import type { Milestone } from "@/lib/reference/types";
import { requireDay } from "@/lib/series/day";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { present } from "@/lib/views/testing/view-context";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

const closeOn = (day: number) => hsi.series.closes[hsi.series.days.indexOf(day)];
const rounded = (value: number) => Number(Math.abs(value).toFixed(2));
const numberOf = (text: string | undefined) => Number(text?.replaceAll(",", ""));
const numbersIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => numberOf(found));

/** What a text says the index did on the day: "the index rose 550.73 points, or 1.84 %, to …". */
const DAYS_CHANGE =
  /\b(?:[Ii]ndex|It) (?:rose|fell|dropped|lost) (?:another )?(?:([\d,]+\.\d\d) points(?:, [a-z][^,.]*)?, or )?(\d+\.\d\d)\u00a0%(?! from| in [a-z]+ months)/;

const ANOTHER_DAY = /next session|^On \d|^In [A-Z][a-z]+ it/;

/** Levels that are no closes: intraday ones, with the milestones that name them. */
const INTRADAY = [
  1876.18, 12599.2, 16820.3, 6544.79, 31958.41, 10676.29, 22836.82, 33484.08, 14597.31, 14794.16,
];
/** What is no level: points of other things, ratios, rates. */
const isLevel = (value: number) => value >= 50;

function statedChange({ text }: Milestone): { points: number | null; percent: number } | null {
  const ofTheDay = text.en.split(/(?<=\.) (?=[A-Z])/).filter((words) => !ANOTHER_DAY.test(words));
  const found = DAYS_CHANGE.exec(ofTheDay.join(" "));
  if (found === null) return null;
  return { points: found[1] === undefined ? null : numberOf(found[1]), percent: numberOf(found[2]) };
}

describe("the figures in milestones, computed from the closes", () => {
  it("are levels that the series has on the day, to the last digit", () => {
    const stated = hsi.milestones.filter(
      ({ levelBasis, datePrecision }) => levelBasis === "close" && datePrecision === "day",
    );
    expect(stated.length).toBeGreaterThan(60);
    expect(stated.map(({ slug, level }) => [slug, level])).toEqual(
      stated.map(({ slug, date }) => [slug, closeOn(requireDay(date))]),
    );
  });

  it("are the day's change, in points and per cent, to the second decimal", () => {
    const stated = hsi.milestones.flatMap((item) => {
      const change = statedChange(item);
      return change === null || item.datePrecision === "year" ? [] : [{ item, change }];
    });
    expect(stated.length).toBeGreaterThan(25);
    for (const { item, change } of stated) {
      const held = present(sessionChange(hsi.series, requireDay(item.date)));
      expect(change.percent, item.slug).toBe(rounded(present(held.change) * 100));
      if (change.points === null) continue;
      expect(change.points, item.slug).toBe(rounded(present(held.changePoints)));
    }
  });

  it("are closes of the series wherever a text gives a level, the intraday ones named above apart", () => {
    const closes = new Set(hsi.series.closes);
    const days = hsi.series.closes;
    const moves = new Set(Array.from(days, (close, at) => rounded(close - (days[at - 1] ?? close))));
    const unknown = hsi.milestones.flatMap(({ slug, text }) =>
      numbersIn(text.en, /(?<![\d,.$])(\d{1,3}(?:,\d{3})*\.\d\d)(?!\d|\u00a0%)/g)
        .filter((value) => isLevel(value) && !closes.has(value) && !moves.has(value))
        .filter((value) => !INTRADAY.includes(value))
        .map((value) => `${slug}: ${value}`),
    );
    expect(unknown).toEqual(["2015-07-08-china-rout: 2138.49"]);
  });

  it("are the same in both languages", () => {
    for (const { slug, text } of hsi.milestones) {
      const decimals = (words: string) =>
        [
          ...numbersIn(words, /(?<![\d,.])([\d,]+\.\d\d)(?=\u00a0?%)/g),
          ...numbersIn(words, /(?<![\d,.])([\d,]+\.\d\d)(?!\d|\u00a0?%)/g).filter(isLevel),
        ].sort();
      expect(decimals(text["zh-Hant"]), slug).toEqual(decimals(text.en));
    }
  });
});
