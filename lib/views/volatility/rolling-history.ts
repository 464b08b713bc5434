import { maxIndex, minIndex } from "d3-array";
import { highestSince } from "@/lib/analytics/risk/figure-at";
import {
  type DatedFigure,
  type MiddleBand,
  middleBand,
  shareAtOrBelow,
} from "@/lib/analytics/risk/figure-history";
import { rollingFactsheetVolatility } from "@/lib/analytics/risk/rolling-factsheet-volatility";
import type { RollingFigure } from "@/lib/analytics/risk/rolling-figure";
import { rollingSharpe } from "@/lib/analytics/risk/rolling-sharpe";
import { rollingVolatility } from "@/lib/analytics/risk/rolling-volatility";
import type { IndexRecord } from "@/lib/reference/records";
import { addMonths } from "@/lib/series/add-months";
import { at } from "@/lib/series/at";
import { oncePer } from "@/lib/views/parts/once";
import { type RollingChoice, rollingColumn } from "./rolling-choice";

/** A rolling figure with what its own history says of it; the figure has at least one value. */
export interface RollingHistory {
  readonly figure: RollingFigure;
  readonly band: MiddleBand;
  readonly last: DatedFigure;
  readonly highest: DatedFigure;
  readonly lowest: DatedFigure;
  /** The highest of the last twenty years; `null` where it is the highest of all. */
  readonly recent: DatedFigure | null;
  /** The share of all days at or below the last value. */
  readonly rank: number;
}

const RECENT_MONTHS = 240;

const historiesOf = oncePer((_record: IndexRecord) => new Map<string, RollingHistory | null>());

/** The history of a rolling figure of an index, made once; `null` where it has no value. */
export function rollingHistory(record: IndexRecord, choice: RollingChoice): RollingHistory | null {
  const known = historiesOf(record);
  const { key } = rollingColumn(choice);
  const history = known.has(key) ? (known.get(key) ?? null) : historyOf(rolled(record, choice));
  known.set(key, history);
  return history;
}

function rolled({ series }: IndexRecord, { figure, window }: RollingChoice): RollingFigure {
  if (window === null) return rollingFactsheetVolatility(series);
  return (figure === "volatility" ? rollingVolatility : rollingSharpe)(series, Number(window));
}

function historyOf(figure: RollingFigure): RollingHistory | null {
  const band = middleBand(figure);
  if (band === null) return null;
  const valueAt = (position: number) => ({
    day: at(figure.days, position),
    value: at(figure.values, position),
  });
  const last = valueAt(figure.values.length - 1);
  const highest = valueAt(maxIndex(figure.values));
  const recent = highestSince(figure, addMonths(last.day, -RECENT_MONTHS));
  return {
    ...{ figure, band, last, highest },
    lowest: valueAt(minIndex(figure.values)),
    recent: recent?.day === highest.day ? null : recent,
    rank: shareAtOrBelow(figure.values, last.value) ?? 0,
  };
}
