import { describe, expect, it } from "vitest";
import { suspiciousCloses } from "./suspicious-closes";
import { generatedSeries, generatedWalk, START, weekdays } from "./testing/generated-series";

function foundOn(days: readonly number[]) {
  return suspiciousCloses(generatedSeries(generatedWalk(days.length), Int32Array.from(days))).found;
}

const daily = (count: number, start = START) => [...weekdays(count, start)];
const every = (spacing: number, count: number, start = START) =>
  Array.from({ length: count }, (_, at) => start + at * spacing);

describe("gaps", () => {
  it("names neighbours eight calendar days apart, with both closes", () => {
    const days = [START, START + 1, START + 9, START + 10];
    const closes = generatedWalk(4);
    expect(suspiciousCloses(generatedSeries(closes, Int32Array.from(days))).found).toEqual([
      {
        rule: "gap",
        day: START + 9,
        close: closes[2],
        previous: { day: START + 1, close: closes[1] },
        calendarDays: 8,
      },
    ]);
  });

  it("leaves seven calendar days alone", () => {
    expect(foundOn([START, START + 7, START + 14])).toEqual([]);
  });

  it("finds a gap wherever it stands, the first and the last spacing included", () => {
    for (let at = 1; at < 30; at++) {
      const days = daily(30).map((day, position) => (position < at ? day : day + 14));
      expect(foundOn(days)).toMatchObject([{ rule: "gap", day: days[at] }]);
    }
  });

  it("sums up a weekly stretch in a daily series, weeks left out included", () => {
    const weekly = every(7, 60, START + 140).filter((_, at) => at !== 20);
    const days = [...daily(100), ...weekly, ...daily(100, START + 140 + 60 * 7)];
    expect(foundOn(days)).toMatchObject([
      { rule: "wide-spacing", day: START + 140, lastDay: START + 140 + 60 * 7, count: 60 },
    ]);
  });

  it("takes a monthly series for one stretch", () => {
    expect(foundOn(every(30, 100))).toMatchObject([
      { rule: "wide-spacing", day: START, lastDay: START + 2970, count: 100 },
    ]);
  });

  it("names nine wide spacings in a row one by one", () => {
    expect(foundOn(every(30, 10)).map(({ rule }) => rule)).toEqual(Array(9).fill("gap"));
    expect(foundOn(every(30, 11)).map(({ rule }) => rule)).toEqual(["wide-spacing"]);
  });
});
