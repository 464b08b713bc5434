import { changeBetween } from "@/lib/analytics/returns/returns";
import { formatDay, formatLevel, formatPercent, formatPoints, formatSpan } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { leftOutReason } from "@/lib/reference/left-out-reasons";
import { closureOn } from "@/lib/reference/market-closures";
import { isUnheldSession } from "@/lib/reference/unheld-sessions";
import type { DatedClose } from "@/lib/series/dated-close";
import { isoFromDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import { paceOf } from "@/lib/series/periodicity";
import { SATURDAY, SUNDAY, weekdayOf } from "@/lib/series/weekday";
import { directionOf, indexName, type ViewContext } from "@/lib/views/parts/context";
import { changeTile, closeTile, plainTile } from "@/lib/views/parts/tile";
import type { Tile, ViewText } from "@/lib/views/parts/view";

/** Why a day has no close. */
type Reason =
  | "sparse"
  | "unheld"
  | "closure"
  | "saturday"
  | "sunday"
  | "holiday"
  | "carried"
  | "alone"
  | "none"
  | "spacing";

/** A day without a close between two that have one. */
export interface Gap {
  readonly day: number;
  readonly previous: DatedClose;
  readonly next: DatedClose;
}

interface Why {
  readonly reason: Reason;
  /** What the reason's sentence names. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Why a day has no close, the most certain first: closes of single days only are held there; they are no sessions; the market may have been
 * open and no source has its close; it stayed shut; a weekend; a provider's close that was left out; not known.
 */
function whyOf({ t, record }: ViewContext, day: number): Why {
  const { series, profile, leftOut } = record;
  const plain = (reason: Reason): Why => ({ reason, values: {} });
  if (!isComplete(series, day, day)) return plain("sparse");
  if (paceOf(series) !== "daily") return plain("spacing");
  if (isUnheldSession(profile.symbol, day)) return plain("unheld");
  const closure = closureOn(profile.symbol, day);
  if (closure !== null) {
    const { from, to, cause } = closure;
    const first = from === to ? "none" : formatDay(from, t.locale);
    return {
      reason: "closure",
      values: { from: first, to: formatDay(to, t.locale), cause: cause[t.locale] },
    };
  }
  if (weekdayOf(day) === SATURDAY) return plain("saturday");
  if (weekdayOf(day) === SUNDAY) return plain("sunday");
  const iso = isoFromDay(day);
  const row = leftOut.find(({ date }) => date === iso);
  if (row === undefined) return plain("none");
  const { kind, holiday } = leftOutReason(row.why);
  return { reason: kind, values: { holiday: holiday?.[t.locale] ?? "none" } };
}

/** The sentence of a day without a close: why, the level before and the one after. */
export function gapHeadline(context: ViewContext, { day, previous, next }: Gap): Prose {
  const { t } = context;
  const change = changeBetween(previous.close, next.close);
  const { reason, values } = whyOf(context, day);
  return t.rich("day.gap.headline", {
    ...{ from: "none", to: "", cause: "", holiday: "none", ...values, reason },
    name: indexName(context),
    date: formatDay(day, t.locale),
    close: formatLevel(previous.close),
    previous: formatDay(previous.day, t.locale),
    nextClose: formatLevel(next.close),
    next: formatDay(next.day, t.locale),
    direction: directionOf(change),
    change: formatPercent(Math.abs(change), t.locale),
  });
}

/** The closes before and after, the change between them and how long the index stood still. */
export function gapTiles({ t, record }: ViewContext, { previous, next }: Gap): Tile[] {
  const change = changeBetween(previous.close, next.close);
  const points = t("day.points", { points: formatPoints(next.close - previous.close) });
  const every = isComplete(record.series, previous.day, next.day);
  return [
    closeTile(t, t("day.gap.before"), previous),
    closeTile(t, t("day.gap.after"), next),
    changeTile(t, t("day.gap.change"), change, points),
    plainTile(
      t("day.gap.days"),
      formatSpan(next.day - previous.day, t.locale),
      every ? "" : t("reason.sparse"),
    ),
  ];
}

/** What stands behind the reason, where it takes more than a word; nothing otherwise. */
export function gapTexts(context: ViewContext, day: number): ViewText[] {
  const { t } = context;
  const { reason } = whyOf(context, day);
  const text = explanationOf(t, reason);
  return text === null ? [] : [{ heading: t("day.gap.why"), items: [{ event: null, text }] }];
}

function explanationOf(t: Translator, reason: Reason): string | null {
  switch (reason) {
    case "sparse":
    case "unheld":
    case "carried":
    case "alone":
    case "none":
      return t(`day.gap.why.${reason}`);
    default:
      return null;
  }
}
