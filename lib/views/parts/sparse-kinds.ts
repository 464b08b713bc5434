import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { lastDayOfMonth } from "@/lib/series/add-months";
import { at } from "@/lib/series/at";
import { requireDay } from "@/lib/series/day";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";
import { documentedTurns } from "./episode-rows";

/** What a close outside the complete stretch stands for. */
type SparseKind = "monthEnd" | "yearEnd" | "turn" | "other";

/** Kinds of closes and how many there are of each, none of them 0. */
export type SparseKinds = ReadonlyMap<SparseKind, number>;

/** A turning point at the end of a month may be no more than that month's end. */
type FoundKind = SparseKind | "turnAtEnd";

const KINDS: readonly SparseKind[] = ["monthEnd", "yearEnd", "turn", "other"];

/**
 * The closes of `from` to `to` that lie outside the complete stretch, by kind. Year-ends, and turning points at the end
 * of a month, are month-ends too, and counted as such among others.
 */
export function sparseKinds(record: IndexRecord, from: number, to: number): SparseKinds {
  const { days, complete } = record.series;
  const kindOf = kindFinder(record);
  const counts = new Map<FoundKind, number>();
  for (let position = positionOnOrAfter(days, from); position < days.length; position++) {
    const day = at(days, position);
    if (day > to) break;
    if (complete !== null && day >= complete.from && day <= complete.to) {
      position = positionOnOrBefore(days, complete.to);
      continue;
    }
    const kind = kindOf(position);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return withMonthEnds(counts);
}

function withMonthEnds(found: ReadonlyMap<FoundKind, number>): SparseKinds {
  const of = (kind: FoundKind) => found.get(kind) ?? 0;
  const counts: Record<SparseKind, number> =
    of("monthEnd") > 0
      ? {
          monthEnd: of("monthEnd") + of("yearEnd") + of("turnAtEnd"),
          ...{ yearEnd: 0, turn: of("turn"), other: of("other") },
        }
      : {
          monthEnd: 0,
          ...{ yearEnd: of("yearEnd"), turn: of("turn") + of("turnAtEnd"), other: of("other") },
        };
  return new Map(KINDS.filter((kind) => counts[kind] > 0).map((kind) => [kind, counts[kind]]));
}

function kindFinder(record: IndexRecord): (position: number) => FoundKind {
  const { days } = record.series;
  const yearEnds = new Set(record.annualCloses.map(({ date }) => requireDay(date)));
  const isTurn = documentedTurns(record);
  return (position) => {
    const day = at(days, position);
    const month = lastDayOfMonth(day);
    // Among sessions the last one of a month is no more than the others.
    const isAlone =
      lastDayOfMonth(days[position - 1] ?? Number.NEGATIVE_INFINITY) !== month &&
      lastDayOfMonth(days[position + 1] ?? Number.POSITIVE_INFINITY) !== month;
    const isEnd = isAlone && month - day <= MAX_AGE_DAYS;
    if (isAlone && yearEnds.has(day)) return "yearEnd";
    if (isTurn(day)) return isEnd ? "turnAtEnd" : "turn";
    return isEnd ? "monthEnd" : "other";
  };
}

/** Kinds with their counts, as in "64 month-ends"; empty for none. */
export function countedKinds(t: Translator, kinds: SparseKinds): string {
  return [...kinds].map(([kind, count]) => t(`held.${kind}`, { count })).join(t("list.separator"));
}

/** The kinds that a picture's closes outside complete stretches are of, without counts; empty for none. */
export function namedKinds(t: Translator, found: readonly SparseKinds[]): string {
  const held = KINDS.filter((kind) => found.some((kinds) => kinds.has(kind)));
  return held.map((kind) => t(`held.${kind}Many`)).join(t("list.separator"));
}
