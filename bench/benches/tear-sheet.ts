import { suspiciousCloses } from "../../lib/analytics/checks/suspicious-closes";
import { tearSheet as makeTearSheet } from "../../lib/analytics/tear-sheet";
import { isoFromDay } from "../../lib/series/day";
import type { Series } from "../../lib/series/series";
import { tearSheetView } from "../../lib/views/tear-sheet/tear-sheet";
import { type Row, simpleStatisticsTearSheet } from "../peers/simple-statistics-tear-sheet";
import { ourFigures, requireAgreement, simpleStatisticsFigures } from "../support/compared-figures";
import type { Figure } from "../support/figure";
import { figureBeside } from "../support/figure-beside";
import { generatedWeekdays } from "../support/generated-series";
import { contender, mediansInTurns } from "../support/in-turns";
import { closesFile, pandasPeer } from "../support/pandas-peer";

const closeCount = 13_268;
const runs = 200;
const peerRuns = 12;
const pandasBound = { ratio: 1 / 40 };
const javaScriptBound = { ratio: 1 / 5 };
const unknownIndex = { symbol: null, currency: null, revision: null };

/**
 * The full tear sheet of 13,268 generated closes in memory, next to the same figures in vectorised pandas and in
 * array-of-objects JavaScript with simple-statistics; all three must first agree on them.
 */
export async function tearSheet(): Promise<Figure[]> {
  const series = generatedWeekdays(closeCount);
  const rows = rowsOf(series);
  const figures = ourFigures(makeTearSheet(series));
  requireAgreement("simple-statistics", figures, simpleStatisticsFigures(simpleStatisticsTearSheet(rows)));

  const javaScript = contender("simple-statistics", () => simpleStatisticsTearSheet(rows), peerRuns);
  const pandas = pandasPeer("pandas-tear-sheet.py", closesFile(series), figures, peerRuns);
  const sheet = contender(`tear sheet of ${closeCount} closes`, () => makeTearSheet(series), runs);
  const checks = () => [makeTearSheet(series), suspiciousCloses(series)];
  const checked = contender("with the check for suspicious closes", checks, runs);
  const view = contender("with the check, as a view", () => tearSheetView(series, unknownIndex), runs);
  const peers = pandas === null ? [javaScript] : [javaScript, pandas];
  const medians = mediansInTurns([sheet, checked, view, ...peers]);

  return [
    ...figureBeside(medians, sheet, pandas, pandasBound),
    ...figureBeside(medians, sheet, javaScript, javaScriptBound),
    ...figureBeside(medians, checked, pandas, {}),
    ...figureBeside(medians, view, pandas, {}),
  ];
}

function rowsOf({ days, closes }: Series): Row[] {
  return Array.from(days, (day, position) => ({
    date: isoFromDay(day),
    close: closes[position] ?? Number.NaN,
  }));
}
