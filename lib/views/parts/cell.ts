import {
  formatCount,
  formatFactor,
  formatLevel,
  formatMinute,
  formatPercent,
  formatPoints,
  formatRatio,
  formatRoughDate,
  formatShortDay,
  formatSpan,
  NOT_AVAILABLE,
} from "@/lib/format/format";
import { shownDirection } from "@/lib/format/shown-direction";
import type { Locale } from "@/lib/i18n/locale";
import { requireDay } from "@/lib/series/day";
import type { Cell, ColumnKind } from "./content/table";
import type { Tone } from "./view";

function formatNumber(value: number, kind: ColumnKind, locale: Locale): string {
  switch (kind) {
    case "level":
      return formatLevel(value);
    case "points":
      return formatPoints(value);
    case "change":
      return formatPercent(value, locale, { sign: true });
    case "bare-change":
      return formatPoints(value * 100);
    case "percent":
      return formatPercent(value, locale);
    case "ratio":
      return formatRatio(value);
    case "factor":
      return formatFactor(value);
    case "count":
      return formatCount(value);
    case "days":
      return formatSpan(value, locale);
    default:
      return String(value);
  }
}

/** A cell as the page shows it: rounded once, here; `n/a` for `null`. */
export function formatCell(value: Cell["value"], kind: ColumnKind, locale: Locale): string {
  if (value === null) return NOT_AVAILABLE[locale];
  if (typeof value === "number") return formatNumber(value, kind, locale);
  if (kind === "time") return formatMinute(new Date(value));
  if (kind !== "date") return value;
  // A date that its source gives as a year or month stays one.
  return value.length < 10 ? formatRoughDate(value, locale) : formatShortDay(requireDay(value), locale);
}

/** The tone of a change, a fraction or in points: up, down, or plain where there is none or it is shown as 0.00. */
export function toneOf(change: number | null, unit: "fraction" | "points" = "fraction"): Tone {
  const direction = shownDirection(change, unit);
  return direction === "none" ? "plain" : direction;
}

const CHANGES: readonly ColumnKind[] = ["change", "bare-change", "points"];
const FRACTIONS: readonly ColumnKind[] = ["change", "bare-change", "percent"];

/** The tone of a cell: changes and points are coloured by sign, everything else is plain. */
export function cellTone(value: Cell["value"], kind: ColumnKind): Tone {
  return typeof value === "number" && CHANGES.includes(kind)
    ? toneOf(value, kind === "points" ? "points" : "fraction")
    : "plain";
}

/** A cell as files hold it: per cent for fractions, 12 significant digits, ISO dates, `null` for unknown. */
export function fileValue(value: Cell["value"], kind: ColumnKind): string | number | null {
  if (typeof value !== "number") return value;
  const scaled = FRACTIONS.includes(kind) ? value * 100 : value;
  return Number(scaled.toPrecision(12));
}
