import { formatDay, formatLevel } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { Check } from "@/lib/reference/claims/claim";
import type { IndexRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { at } from "@/lib/series/at";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { requireDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { valueOn } from "@/lib/series/value-on";
import { heldRecord } from "@/lib/views/parts/held-record";
import type { Verdict } from "./judge";

/** What claims are settled from. */
export interface SettleContext {
  readonly records: readonly IndexRecord[];
  readonly facts: ReferenceFacts;
  readonly t: Translator;
}

/** What settled a claim: closes, levels within a day, dated facts, or nothing held here. */
export type Basis = "closes" | "intraday" | "facts" | "nothing";

/** A claim's outcome: its verdict, and what the data show, in a sentence of the reader's language. */
export interface Settled {
  readonly verdict: Verdict;
  readonly shows: string;
  readonly basis: Basis;
}

export type CheckOf<Kind extends Check["kind"]> = Extract<Check, { kind: Kind }>;

/** A way to settle claims of one kind. */
export type Settler<Kind extends Check["kind"]> = (check: CheckOf<Kind>, context: SettleContext) => Settled;

/** An outcome that rests on closes. */
export function byCloses(verdict: Verdict, shows: string): Settled {
  return { verdict, shows, basis: "closes" };
}

/** An outcome that rests on the dated facts. */
export function byFacts(verdict: Verdict, shows: string): Settled {
  return { verdict, shows, basis: "facts" };
}

/** Not decidable, for a reason in the reader's language. */
export function undecided(shows: string): Settled {
  return { verdict: "undecidable", shows, basis: "nothing" };
}

/** The index of a symbol; `null` where it is not held or has no close. */
export function recordOf({ records }: SettleContext, symbol = "HSI"): IndexRecord | null {
  return heldRecord(records, symbol);
}

/** The closes of an index; `null` as for its record. */
export function seriesOf(context: SettleContext, symbol?: string): Series | null {
  return recordOf(context, symbol)?.series ?? null;
}

/** The close of a day, or `null` where none of that very day is held. */
export function closeOf({ days, closes }: Series, iso: string): number | null {
  return valueOn(days, closes, requireDay(iso));
}

/** The last close before a position that fits; `null` for none. */
export function lastBefore(
  series: Series,
  position: number,
  fits: (close: number) => boolean,
): DatedClose | null {
  for (let before = position - 1; before >= 0; before--)
    if (fits(at(series.closes, before))) return datedClose(series, before);
  return null;
}

/** The first close from a position on that fits; `null` for none. */
export function firstFrom(
  series: Series,
  position: number,
  fits: (close: number) => boolean,
): DatedClose | null {
  for (let next = Math.max(position, 0); next < series.days.length; next++)
    if (fits(at(series.closes, next))) return datedClose(series, next);
  return null;
}

/** A close and its day as texts for messages. */
export function told({ t }: SettleContext, { day, close }: DatedClose): { level: string; date: string } {
  return { level: formatLevel(close), date: formatDay(day, t.locale) };
}

/** A day of the program's own as the reader writes it. */
export function dayText({ t }: SettleContext, iso: string): string {
  return formatDay(requireDay(iso), t.locale);
}

/** Undecided for want of the day's close. */
export function noClose(context: SettleContext, iso: string): Settled {
  return undecided(context.t("claims.noClose", { date: dayText(context, iso) }));
}
