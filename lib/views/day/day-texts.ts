import { ascending, sort } from "d3-array";
import { formatDay, formatPercent } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import type { Milestone } from "@/lib/reference/types";
import { requireDay } from "@/lib/series/day";
import type { ViewContext } from "@/lib/views/parts/context";
import { episodeHref, episodesOf, LISTED_DEPTH, recoveredWord } from "@/lib/views/parts/episode-rows";
import { milestoneStories } from "@/lib/views/parts/milestone-rows";
import { texts } from "@/lib/views/parts/section";
import type { Section, ViewText } from "@/lib/views/parts/view";
import { dayLinks } from "./day-links";

const NEAR_DAYS = 7;
const MOST_STORIES = 4;

/** Why there is no session, what happened on the day and around it, the fall it lies in, and the ways on. */
export function dayTexts(
  context: ViewContext,
  day: number,
  before: readonly ViewText[],
  half: boolean,
): Section {
  const build = () => ({
    texts: [
      ...before,
      ...milestoneStories(context.t, context.record, nearMilestones(context, day)),
      ...fallOf(context, day),
    ],
    neighbours: dayLinks(context, day),
  });
  return texts(build, half);
}

/** The milestones nearest to a day within a week, in order. */
function nearMilestones({ record }: ViewContext, day: number): Milestone[] {
  const distance = ({ date }: Milestone) => Math.abs(requireDay(date) - day);
  const near = record.milestones.filter(
    (item) => item.datePrecision === "day" && distance(item) <= NEAR_DAYS,
  );
  const nearest = sort(near, (one, other) => ascending(distance(one), distance(other)));
  return sort(nearest.slice(0, MOST_STORIES), (one, other) => ascending(one.date, other.date));
}

/** The fall of 10 % or more that a day lies in, from its peak to the close before its recovery. */
function fallOf({ t, record }: ViewContext, day: number): ViewText[] {
  const fall = episodesOf(record).find(
    ({ peak, recovery, depth }) =>
      depth <= -LISTED_DEPTH && day >= peak.day && (recovery === null || day < recovery.day),
  );
  if (fall === undefined) return [];
  const date = (value: number) => formatDay(value, t.locale);
  const prose = t.rich("day.fall", {
    peak: date(fall.peak.day),
    trough: date(fall.trough.day),
    exact: fall.exact ? "yes" : "no",
    depth: [
      {
        text: formatPercent(Math.abs(fall.depth), t.locale),
        tone: "plain",
        href: episodeHref(t, record, fall),
      },
    ],
    recovered: recoveredWord(record, fall),
    recovery: fall.recovery === null ? "" : date(fall.recovery.day),
  });
  return [{ heading: t("day.fall.title"), items: [{ event: null, text: proseText(prose), prose }] }];
}
