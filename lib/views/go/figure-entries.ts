import { bestAndWorstDays } from "@/lib/analytics/returns/best-and-worst-days";
import { recordClose } from "@/lib/analytics/returns/levels";
import { formatLevel, formatShortDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { datedClose } from "@/lib/series/dated-close";
import { dayHref } from "@/lib/views/parts/context";
import { episodesOf, LISTED_DEPTH } from "@/lib/views/parts/episode-rows";
import { type Period, periodHref, periodTitle, wholePeriods } from "@/lib/views/period/period";
import { answerOf, signed } from "./dated-places";
import { fallPlace } from "./event-entries";
import { type GoEntry, inBoth } from "./go-entry";
import type { GoPlace } from "./go-place";
import { FIGURE_WORDS } from "./page-words";

export type FigureName = keyof typeof FIGURE_WORDS;

/** What a figure says and where it leads; `null` where the index has none such. */
type Told = Pick<GoPlace, "answer" | "href"> | null;

const TOLD: Readonly<Record<FigureName, (t: Translator, record: IndexRecord) => Told>> = {
  record: (t, record) => closeTold(t, record, recordClose(record.series)),
  last: (t, record) => closeTold(t, record, datedClose(record.series, record.series.days.length - 1)),
  worstDay: (t, record) => dayTold(t, record, "worst"),
  bestDay: (t, record) => dayTold(t, record, "best"),
  worstMonth: (t, record) => periodTold(t, record, "month", -1),
  bestMonth: (t, record) => periodTold(t, record, "month", 1),
  worstYear: (t, record) => periodTold(t, record, "year", -1),
  bestYear: (t, record) => periodTold(t, record, "year", 1),
  deepest: (t, record) => {
    const [worst] = episodesOf(record);
    return worst === undefined || worst.depth > -LISTED_DEPTH ? null : fallPlace(t, record, worst);
  },
};

function closeTold(t: Translator, record: IndexRecord, found: ReturnType<typeof recordClose>): Told {
  if (found === null) return null;
  const answer = answerOf(formatLevel(found.close), formatShortDay(found.day, t.locale));
  return { answer, href: dayHref(t, record, found.day) };
}

function dayTold(t: Translator, record: IndexRecord, side: "best" | "worst"): Told {
  const { complete } = record.series;
  const found = complete && bestAndWorstDays(record.series, complete.from, complete.to, 1);
  const day = found?.[side][0];
  if (day === undefined) return null;
  const answer = answerOf(formatShortDay(day.day, t.locale), signed(t, day.change));
  return { answer, href: dayHref(t, record, day.day) };
}

function periodTold(t: Translator, record: IndexRecord, unit: Period["unit"], sign: 1 | -1): Told {
  const all = wholePeriods(record, unit);
  const [first, ...others] = all;
  if (first === undefined) return null;
  const isMore = (one: Period, other: Period) => sign * ((one.change ?? 0) - (other.change ?? 0)) > 0;
  const found = others.reduce((best, period) => (isMore(period, best) ? period : best), first);
  return {
    answer: answerOf(periodTitle(t, found), signed(t, found.change)),
    href: periodHref(t, record, found),
  };
}

/** The days and periods of an index that stand out: its record, its worst day, its best year. */
export function figureEntries(record: IndexRecord): GoEntry[] {
  const names = Object.keys(FIGURE_WORDS) as FigureName[];
  return names.map((name) => ({
    kind: "figure",
    record,
    names: inBoth(`go.figure.${name}`),
    words: FIGURE_WORDS[name],
    days: null,
    place: (t) => {
      const told = TOLD[name](t, record);
      if (told === null) return null;
      const { answer, href } = told;
      const index = record.profile.shortName[t.locale];
      return { kind: "figure", title: t(`go.figure.${name}`), index, answer, href };
    },
  }));
}
