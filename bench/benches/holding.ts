import { holdingSummaries } from "../../lib/analytics/holding/holding-summary";
import type { Figure } from "../support/figure";
import { figureBeside } from "../support/figure-beside";
import { generatedWeekdays } from "../support/generated-series";
import { contender, mediansInTurns } from "../support/in-turns";
import { closesFile, pandasPeer } from "../support/pandas-peer";

const closeCount = 14_000;
const years = 20;
const runs = 50;
const bound = { ratio: 1, value: 15 };

/**
 * What holding for 1 to 20 years brought over all starts of 14,000 generated closes: worst, tenth, middle, ninetieth, best and
 * the share that lost, next to the same in vectorised pandas, which must agree on them first.
 */
export async function holding(): Promise<Figure[]> {
  const series = generatedWeekdays(closeCount);
  const figures = Object.fromEntries(
    holdingSummaries(series, years).flatMap((summary) => {
      const { worst, tenth, middle, ninetieth, best, losing, starts } = summary;
      const told = { tenth, middle, ninetieth, losing, starts, worst: worst.yearly, best: best.yearly };
      return Object.entries(told).map(([name, value]) => [`${name} ${summary.years}`, value]);
    }),
  );
  const pandas = pandasPeer("pandas-holding.py", closesFile(series), figures, runs / 5);
  const ours = contender(
    `${years} holding times of ${closeCount} starts`,
    () => holdingSummaries(series, years),
    runs,
  );
  const medians = mediansInTurns(pandas === null ? [ours] : [ours, pandas]);
  return figureBeside(medians, ours, pandas, bound);
}
