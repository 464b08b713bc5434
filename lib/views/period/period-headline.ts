import type { ChangeRank } from "@/lib/analytics/returns/rank-among";
import { formatLevel, formatMonthName, formatPercent } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { civilFromDay } from "@/lib/series/day";
import { directionOf, indexName, type ViewContext } from "@/lib/views/parts/context";
import { cutOffText, type Period, periodTitle } from "./period";

/** A period's place counted from the end that it is nearer to by its sign: the worst of a fall, the best of a rise. */
function placeOf(change: number | null, rank: ChangeRank | null) {
  if (change === null || rank === null || rank.of < 2) return { side: "none", place: 0, of: 0 };
  return change < 0
    ? { side: "worst", place: rank.worst, of: rank.of }
    : { side: "best", place: rank.best, of: rank.of };
}

/** What an index did in a period, between which closes, and where that stands among the others of its kind. */
export function periodHeadline(context: ViewContext, period: Period, rank: ChangeRank | null): Prose {
  const { t } = context;
  const { unit, base, last, change, start } = period;
  const cut = cutOffText(t, period);
  return t.rich("period.headline", {
    name: indexName(context),
    period: periodTitle(t, period),
    cut: cut === null ? "no" : "yes",
    cutText: cut ?? "",
    direction: change === null ? "unknown" : directionOf(change),
    change: formatPercent(change && Math.abs(change), t.locale),
    from: formatLevel(base?.close ?? null, t.locale),
    to: formatLevel(last.close),
    ...placeOf(change, rank),
    kind: kindName(t, unit, start),
  });
}

/** What a period is one of, in a sentence: `year`, `October`. */
function kindName(t: Translator, unit: Period["unit"], start: number): string {
  if (unit === "year") return t("period.kind.year");
  return t("period.kind.month", { name: formatMonthName(civilFromDay(start).month - 1, t.locale, "long") });
}
