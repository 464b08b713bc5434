import { describe, expect, it } from "vitest";
import { hsiSeries } from "@/lib/analytics/testing/hsi-series";
import { isoFromDay } from "@/lib/series/day";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { drawdownEpisodes } from "./drawdown-episodes";
import { isRecoveryDated } from "./is-recovery-dated";

const first = (series: Parameters<typeof drawdownEpisodes>[0]) => {
  const [episode] = drawdownEpisodes(series);
  if (episode === undefined) throw new Error("no fall");
  return isRecoveryDated(series, episode);
};
const ROWS = [
  ["2018-12-31", 100],
  ["2019-12-31", 80],
  ["2020-07-27", 120],
  ["2020-07-28", 121],
] as const;

describe(isRecoveryDated, () => {
  it("is false among sparse closes, and on the first day of a complete stretch behind them", () => {
    expect(first(seriesOf(ROWS, null))).toBe(false);
    expect(first(seriesOf(ROWS, ["2020-07-27", "2020-07-28"]))).toBe(false);
  });

  it("is true where the session before the recovery is held, and of a fall that goes on", () => {
    expect(first(dailySeries([100, 80, 120]))).toBe(true);
    expect(first(seriesOf(ROWS.slice(0, 2), null))).toBe(true);
    const later = [...ROWS.slice(0, 2), ["2020-07-27", 90], ["2020-07-28", 100]] as const;
    expect(first(seriesOf(later, ["2020-07-27", "2020-07-28"]))).toBe(true);
  });

  it("dates the recoveries of the Hang Seng Index from 24 November 1969 on, and none before", () => {
    const series = hsiSeries();
    const undated = drawdownEpisodes(series).filter((episode) => !isRecoveryDated(series, episode));
    expect(undated.length).toBeGreaterThan(0);
    for (const { recovery } of undated) expect(isoFromDay(recovery?.day ?? 0) <= "1969-11-24").toBe(true);
    expect(undated.map(({ recovery }) => isoFromDay(recovery?.day ?? 0))).toContain("1968-12-31");
  });
});
