import { group } from "d3-array";
import { firstCloseAtDepth } from "@/lib/analytics/drawdowns/first-close-at-depth";
import { recordCloses } from "@/lib/analytics/returns/record-closes";
import { formatDay, formatLevel, formatPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { ImportBatchRecord, IndexRecord } from "@/lib/reference/records";
import type { DatedClose } from "@/lib/series/dated-close";
import { isoFromDay } from "@/lib/series/day";
import { pageHref } from "@/lib/url/address";
import { addressSymbol, dayHref, indexName } from "@/lib/views/parts/context";
import { episodeHref, episodeSlug, episodesOf } from "@/lib/views/parts/episode-rows";
import { milestoneHref } from "@/lib/views/parts/milestone-rows";

/** Something new, as a feed tells it. */
export interface FeedEntry {
  /** What stays its name whatever its words become: `hsi/record/2018`. */
  readonly id: string;
  /** The address of the page that tells more. */
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** When it came to be and when it last changed, in ISO 8601, UTC: of a close the day it is of. */
  readonly published: string;
  readonly updated: string;
}

const MOST_ENTRIES = 50;
const MOST_RECORDS = 15;
const TOLD_DEPTHS = [0.1, 0.2];

const midnight = (date: string) => `${date}T00:00:00.000Z`;
const startOf = ({ day }: DatedClose) => midnight(isoFromDay(day));

/**
 * What is new, the latest 50 first: milestones, years with record closes, closes by which a fall passes 10 and 20 %, and
 * imports that changed closes. Of years with records there are at most the latest 15: twelve indices set so many that
 * whoever follows the feed would seldom see anything else. Of closes the dates are theirs, of imports the store's; the same store tells the same.
 */
export function feedEntries(
  t: Translator,
  records: readonly IndexRecord[],
  batches: readonly ImportBatchRecord[],
): FeedEntry[] {
  const entries = [
    ...records.flatMap((record) => [...milestoneEntries(t, record), ...fallEntries(t, record)]),
    ...latest(
      records.flatMap((record) => recordEntries(t, record)),
      MOST_RECORDS,
    ),
    ...importEntries(t, batches),
  ];
  return latest(entries, MOST_ENTRIES);
}

function latest(entries: readonly FeedEntry[], most: number): FeedEntry[] {
  return [...entries].sort(byLatest).slice(0, most);
}

function byLatest(one: FeedEntry, other: FeedEntry): number {
  return other.updated.localeCompare(one.updated, "en") || one.id.localeCompare(other.id, "en");
}

function milestoneEntries(t: Translator, record: IndexRecord): FeedEntry[] {
  return record.milestones.map((milestone) => ({
    id: `${addressSymbol(record)}/milestone/${milestone.slug}`,
    href: milestoneHref(t, record, milestone),
    title: t("feed.milestone", { name: indexName({ record, t }), title: milestone.title[t.locale] }),
    summary: milestone.text[t.locale],
    published: midnight(milestone.date),
    updated: midnight(milestone.date),
  }));
}

/** An entry a year, which its latest record renews: in a rising market there is a record every few sessions. */
function recordEntries(t: Translator, record: IndexRecord): FeedEntry[] {
  const name = indexName({ record, t });
  const years = group(recordCloses(record.series), ({ day }) => isoFromDay(day).slice(0, 4));
  return [...years].flatMap(([year, closes]): FeedEntry[] => {
    const [first, last] = [closes[0], closes.at(-1)];
    if (first === undefined || last === undefined) return [];
    const close = formatLevel(last.close);
    const date = formatDay(last.day, t.locale);
    return [
      {
        id: `${addressSymbol(record)}/record/${year}`,
        href: dayHref(t, record, last.day),
        title: t("feed.record", { name, close }),
        summary: t("feed.recordText", { name, close, date, count: closes.length }),
        published: startOf(first),
        updated: startOf(last),
      },
    ];
  });
}

function fallEntries(t: Translator, record: IndexRecord): FeedEntry[] {
  const name = indexName({ record, t });
  return episodesOf(record).flatMap((episode) =>
    TOLD_DEPTHS.flatMap((depth): FeedEntry[] => {
      const found = episode.depth > -depth ? null : firstCloseAtDepth(record.series, episode.peak, depth);
      if (found === null) return [];
      const { peak } = episode;
      const text = t("feed.fallText", {
        name,
        close: formatLevel(found.close),
        date: formatDay(found.day, t.locale),
        change: formatPercent(1 - found.close / peak.close),
        peak: formatDay(peak.day, t.locale),
        peakClose: formatLevel(peak.close),
      });
      return [
        {
          id: `${addressSymbol(record)}/fall/${episodeSlug(episode)}/${depth * 100}`,
          href: episodeHref(t, record, episode),
          title: t("feed.fall", { name, depth: `${depth * 100}\u00a0%` }),
          summary: text,
          published: startOf(found),
          updated: startOf(found),
        },
      ];
    }),
  );
}

function importEntries(t: Translator, batches: readonly ImportBatchRecord[]): FeedEntry[] {
  return batches.flatMap(({ id, kind, status, symbol, fileName, rows, finishedAt }): FeedEntry[] => {
    if (kind !== "imported" || status !== "done" || finishedAt === null) return [];
    if (rows.inserted + rows.changed === 0) return [];
    return [
      {
        id: `import/${id}`,
        href: pageHref(t.locale, { page: "data" }, { batch: id }),
        title: t("feed.import", { symbol: symbol ?? "–", file: fileName }),
        summary: t("feed.importText", { inserted: rows.inserted, changed: rows.changed }),
        published: finishedAt,
        updated: finishedAt,
      },
    ];
  });
}
