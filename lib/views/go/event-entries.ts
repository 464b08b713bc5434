import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { sessionChange } from "@/lib/analytics/returns/session-change";
import { formatLevel, formatPercent, formatShortDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { Milestone } from "@/lib/reference/types";
import { lastDayOfYear } from "@/lib/series/add-months";
import { requireDay, yearOfDay } from "@/lib/series/day";
import { episodeHref, episodesOf, LISTED_DEPTH } from "@/lib/views/parts/episode-rows";
import { milestoneDate, milestoneHref } from "@/lib/views/parts/milestone-rows";
import { answerOf, signed } from "./dated-places";
import { bothOf, type GoEntry, inBoth } from "./go-entry";
import type { GoPlace } from "./go-place";
import { type KnownFall, knownFall } from "./known-falls";

/** The milestones of an index, by their titles, kinds and texts. */
export function milestoneEntries(record: IndexRecord): GoEntry[] {
  return record.milestones.map((milestone) => {
    const { date, datePrecision, title, text, slug, kind } = milestone;
    const day = requireDay(date);
    const isOfYear = datePrecision === "year";
    return {
      kind: "milestone",
      record,
      names: `${bothOf(title)} ${slug.replaceAll("-", " ")}`,
      words: `${inBoth(`kind.${kind}`)} ${bothOf(text)}`,
      days: isOfYear
        ? { from: requireDay(`${date.slice(0, 4)}-01-01`), to: lastDayOfYear(yearOfDay(day)) }
        : { from: day, to: day },
      place: (t) => milestonePlace(t, record, milestone),
    };
  });
}

function milestonePlace(t: Translator, record: IndexRecord, milestone: Milestone): GoPlace {
  const { level, datePrecision, date, title } = milestone;
  const facts = datePrecision === "year" ? null : sessionChange(record.series, requireDay(date));
  const points = level ?? facts?.close ?? null;
  const change = level === null || level === facts?.close ? (facts?.change ?? null) : null;
  return {
    kind: "milestone",
    title: title[t.locale],
    index: record.profile.shortName[t.locale],
    answer: answerOf(
      milestoneDate(t, milestone),
      points === null ? null : formatLevel(points),
      signed(t, change),
    ),
    href: milestoneHref(t, record, milestone),
  };
}

// What happened shortly after the lowest close belongs to the fall, as on its page.
const AFTERMATH_DAYS = 31;
const OF_FALLS = ["peak", "trough", "crash"];

/** The falls of an index that have pages, by the names that they are known by and those of their milestones. */
export function fallEntries(record: IndexRecord): GoEntry[] {
  const listed = episodesOf(record).filter(({ depth }) => depth <= -LISTED_DEPTH);
  return listed.map((fall) => {
    const { peak, trough } = fall;
    const known = knownFall(fall);
    const events = record.milestones.filter(({ date, kind }) => {
      const day = requireDay(date);
      return day >= peak.day && day <= trough.day + AFTERMATH_DAYS && OF_FALLS.includes(kind);
    });
    return {
      kind: "fall",
      record,
      names: known === null ? "" : `${bothOf(known.name)} ${known.words}`,
      words: `${inBoth("go.fallWords")} ${events.map(({ title }) => bothOf(title)).join(" ")}`,
      days: { from: peak.day, to: trough.day },
      place: (t) => fallPlace(t, record, fall, known),
    };
  });
}

/** A fall by its name and years; its depth, and the days of its peak and trough. */
export function fallPlace(
  t: Translator,
  record: IndexRecord,
  fall: DrawdownEpisode,
  known: KnownFall | null = knownFall(fall),
): GoPlace {
  const { peak, trough, depth, exact } = fall;
  const range = { from: formatShortDay(peak.day, t.locale), to: formatShortDay(trough.day, t.locale) };
  const bound = { depth: formatPercent(depth, t.locale), exact: exact ? "yes" : "no" };
  return {
    kind: "fall",
    title: fallTitle(t, known?.name[t.locale] ?? null, yearOfDay(peak.day), yearOfDay(trough.day)),
    index: record.profile.shortName[t.locale],
    answer: answerOf(t("go.depth", bound), t("date.fromTo", range)),
    href: episodeHref(t, record, fall),
  };
}

/** A fall by its name, with its years where that has none. */
function fallTitle(t: Translator, name: string | null, from: number, to: number): string {
  if (name?.includes(String(from)) === true) return name;
  const isSameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  const end = isSameCentury ? String(to).slice(2) : String(to);
  const years = from === to ? String(from) : t("go.years", { from: String(from), to: end });
  return t("go.fall", { name: name ?? "none", years });
}
