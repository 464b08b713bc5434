import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawdownEpisodes } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { maxDrawdown, underwater } from "@/lib/analytics/drawdowns/underwater";
import { requireDay as day, isoFromDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { arbitrarySeries, dailySeries, goldenSeries, seriesOf } from "@/lib/series/testing/series-of";
import { hsiSeries, hsiTurningPoint, sparseHsiSeries } from "./testing/hsi-series";

const RISING = dailySeries([1, 2, 3, 4]);
const CONSTANT = dailySeries([7, 7, 7]);

describe("underwater and maxDrawdown", () => {
  it("have nothing to say about no close", () => {
    expect(underwater(seriesOf([]))).toHaveLength(0);
    expect(maxDrawdown(seriesOf([]))).toBeNull();
  });

  it.each([
    ["one close", dailySeries([100])],
    ["a rising series", RISING],
    ["a constant one", CONSTANT],
  ])("are 0 for %s", (_, series) => {
    expect(new Set(underwater(series))).toEqual(new Set([0]));
    expect(maxDrawdown(series)).toBe(0);
  });

  it("give the golden closes a worst of −0.20 and an ulcer index of 8.660254", () => {
    const depths = underwater(goldenSeries());
    const meanSquare = depths.reduce((sum, d) => sum + (100 * d) ** 2, 0) / depths.length;
    expect(maxDrawdown(goldenSeries())).toBeCloseTo(-0.2, 12);
    expect(Math.sqrt(meanSquare)).toBeCloseTo(8.660254, 6);
  });

  it("never rise above 0 nor reach −1, and agree on the worst", () => {
    fc.assert(
      fc.property(arbitrarySeries(), (series) => {
        const depths = underwater(series);
        expect(depths.every((d) => d <= 0 && d > -1)).toBe(true);
        expect(maxDrawdown(series)).toBe(Math.min(...depths) + 0);
      }),
    );
  });
});

describe("drawdownEpisodes", () => {
  it.each([
    ["no close", seriesOf([])],
    ["one close", dailySeries([100])],
    ["a rising series", RISING],
    ["a constant one", CONSTANT],
  ])("finds none in %s", (_, series) => {
    expect(drawdownEpisodes(series)).toEqual([]);
  });

  it("finds one ongoing episode in two falling closes", () => {
    expect(drawdownEpisodes(dailySeries([100, 80]))).toEqual([
      {
        peak: { day: 0, close: 100 },
        trough: { day: 1, close: 80 },
        recovery: null,
        depth: 80 / 100 - 1,
        sessions: { toTrough: 1, toRecovery: null, total: null },
        days: { toTrough: 1, toRecovery: null, total: null },
        exact: true,
        current: { close: { day: 1, close: 80 }, drawdown: 80 / 100 - 1, days: 1, sessions: 1 },
      },
    ]);
  });

  it("dates the golden episode 1, 5 and 7 February with sessions 2/2/4 and days 4/2/6", () => {
    const [episode, ...others] = drawdownEpisodes(goldenSeries());
    expect(others).toEqual([]);
    expect(episode).toMatchObject({
      peak: { day: day("2024-02-01"), close: 110 },
      trough: { day: day("2024-02-05"), close: 88 },
      recovery: { day: day("2024-02-07"), close: 110 },
      sessions: { toTrough: 2, toRecovery: 2, total: 4 },
      days: { toTrough: 4, toRecovery: 2, total: 6 },
      exact: true,
      current: null,
    });
    expect(episode?.depth).toBeCloseTo(-0.2, 12);
  });

  it("takes the last session at the maximum for the peak and the first at the minimum for the trough", () => {
    const [episode] = drawdownEpisodes(dailySeries([5, 5, 4, 3, 4, 3, 5]));
    expect([episode?.peak.day, episode?.trough.day, episode?.recovery?.day]).toEqual([1, 3, 6]);
  });

  it("lists the worst first and equal depths by the earlier peak", () => {
    const peaks = drawdownEpisodes(dailySeries([4, 3, 4, 2, 4, 3, 8])).map(({ peak }) => peak.day);
    expect(peaks).toEqual([2, 0, 4]);
  });

  it("counts no sessions across days that are not held, and calls the depth at least that", () => {
    const rows = [
      ["1973-03-09", 1774.96],
      ["1974-12-10", 150.11],
      ["1981-06-11", 1700],
      ["1981-06-12", 1780.55],
    ] as const;
    const [episode] = drawdownEpisodes(seriesOf(rows, ["1981-06-11", "1981-06-12"]));
    expect(episode).toMatchObject({
      sessions: { toTrough: null, toRecovery: null, total: null },
      days: { toTrough: 641, toRecovery: 2376, total: 3017 },
      exact: false,
    });
  });

  it("needs both the peak and the trough documented for an exact depth across sparse days", () => {
    const series = seriesOf(
      [
        ["1973-03-09", 1774.96],
        ["1974-12-10", 150.11],
      ],
      null,
    );
    const exact = (...dates: string[]) =>
      drawdownEpisodes(series, { isDocumented: (each) => dates.includes(isoFromDay(each)) })[0]?.exact;
    expect(exact("1973-03-09")).toBe(false);
    expect(exact("1974-12-10")).toBe(false);
    expect(exact("1973-03-09", "1974-12-10")).toBe(true);
  });

  it("keeps episodes apart, each below its peak from end to end", () => {
    fc.assert(fc.property(arbitrarySeries(), expectEpisodesSound));
  });

  it("has the worst drawdown as its first depth and d_t as the current one", () => {
    fc.assert(
      fc.property(arbitrarySeries(), (series) => {
        const episodes = drawdownEpisodes(series);
        const depths = episodes.map(({ depth }) => depth);
        expect(depths).toEqual([...depths].sort((a, b) => a - b));
        expect(depths[0] ?? 0).toBe(maxDrawdown(series));
        const ongoing = episodes.filter(({ recovery }) => recovery === null);
        expect(ongoing.length).toBeLessThanOrEqual(1);
        expect(ongoing[0]?.current?.drawdown ?? 0).toBe(underwater(series).at(-1));
      }),
    );
  });

  it("dates the same episodes whatever the scale", () => {
    fc.assert(
      fc.property(arbitrarySeries(), (series) => {
        const scaled = { ...series, closes: series.closes.map((close) => close * 64) };
        const dated = (each: Series) =>
          drawdownEpisodes(each).map(({ depth, days, peak }) => ({ depth, days, peak: peak.day }));
        expect(dated(scaled)).toEqual(dated(series));
      }),
    );
  });
});

describe("the episodes of the Hang Seng Index", () => {
  const episodes = drawdownEpisodes(hsiSeries(), { isDocumented: hsiTurningPoint() });

  it.each([
    ["1973-03-09", "1974-12-10", "1981-06-12", -91.54, 1774.96, 150.11],
    ["2007-10-30", "2008-10-27", "2018-01-16", -65.18, 31638.22, 11015.84],
    ["1981-07-17", "1982-12-02", "1986-01-07", -62.64, 1810.2, 676.3],
    ["1997-08-07", "1998-08-13", "1999-12-24", -60.05, 16673.27, 6660.42],
    ["2018-01-26", "2022-10-31", null, -55.7, 33154.12, 14687.02],
  ])("include %s to %s, recovered %s: %d %%, exact", (peak, trough, recovery, percent, high, low) => {
    const episode = episodes.find((each) => each.peak.day === day(peak));
    expect(episode?.peak.close).toBe(high);
    expect(episode?.trough).toEqual({ day: day(trough), close: low });
    expect(episode?.recovery?.day ?? null).toBe(recovery && day(recovery));
    expect(Math.round(Number(episode?.depth) * 10_000) / 100).toBe(percent);
    expect(episode?.exact).toBe(true);
  });

  it("start with 1973 and 2007, the worst two", () => {
    expect(episodes.slice(0, 2).map(({ peak }) => isoFromDay(peak.day))).toEqual([
      "1973-03-09",
      "2007-10-30",
    ]);
  });

  it("state the ongoing one to its last close, with its sessions", () => {
    const ongoing = episodes.find(({ recovery }) => recovery === null);
    expect(ongoing?.current).toMatchObject({
      close: { day: day("2026-08-21"), close: 26009.46 },
      drawdown: 26009.46 / 33154.12 - 1,
      days: day("2026-08-21") - day("2018-01-26"),
    });
    expect(ongoing?.current?.sessions).toBeGreaterThan(2000);
  });

  it("have no sessions past the complete stretch, and are 'at least' where no turning point vouches for them", () => {
    const plain = drawdownEpisodes(sparseHsiSeries());
    const of = (peak: string) => plain.find((each) => each.peak.day === day(peak));
    expect(of("2018-01-26")?.exact).toBe(false);
    expect(of("1973-03-09")?.exact).toBe(false);
    expect(of("2007-10-30")?.exact).toBe(true);
    expect(of("2018-01-26")?.current?.sessions).toBeNull();
    expect(of("2018-01-26")?.sessions.toTrough).toBeGreaterThan(1100);
  });
});

function expectEpisodesSound(series: Series): void {
  const episodes = drawdownEpisodes(series).sort((a, b) => a.peak.day - b.peak.day);
  let previousEnd = Number.NEGATIVE_INFINITY;
  for (const { peak, trough, recovery, depth } of episodes) {
    expect(peak.day).toBeGreaterThanOrEqual(previousEnd);
    expect(trough.day).toBeGreaterThan(peak.day);
    previousEnd = recovery?.day ?? Number.POSITIVE_INFINITY;
    expect(previousEnd).toBeGreaterThan(trough.day);
    expect(recovery === null || recovery.close >= peak.close).toBe(true);
    const between = [...series.closes].filter((_, position) => {
      const each = Number(series.days[position]);
      return each > peak.day && each < previousEnd;
    });
    expect(Math.max(...between)).toBeLessThan(peak.close);
    expect(Math.min(...between)).toBe(trough.close);
    expect(depth).toBeLessThan(0);
  }
}
