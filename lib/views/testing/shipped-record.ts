import type { IndexRecord } from "@/lib/reference/records";
import { namedSources, notesById, type SourceNotes } from "@/lib/reference/source-names";
import type { DisputeKind, Localised, Milestone, NamedSource, SourceNote } from "@/lib/reference/types";
import { requireDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { readIndices, type SeedIndex } from "@/lib/shipped/read-indices";
import { readTable } from "@/lib/shipped/read-table";
import { sourceRow } from "@/lib/shipped/row-schemas";

let shipped: Promise<SeedIndex[]> | undefined;
let notes: Promise<SourceNote[]> | undefined;

/** The table of sources, straight from its data file. */
export function shippedSources(): Promise<SourceNote[]> {
  notes ??= readTable(dataFolder(), "sources.csv", sourceRow).then((rows) =>
    rows.map(({ row }) => ({
      id: row.id,
      shortName: { en: row.short_en, "zh-Hant": row.short_zh_hant },
      longName: { en: row.long_en, "zh-Hant": row.long_zh_hant },
      description: { en: row.description_en, "zh-Hant": row.description_zh_hant },
      licence: row.licence,
    })),
  );
  return notes;
}

/** The record of a shipped index, straight from the data files: what the store gives after loading them. */
export async function shippedRecord(symbol: string): Promise<IndexRecord> {
  shipped ??= readIndices(dataFolder());
  const index = (await shipped).find(({ profile }) => profile.symbol === symbol);
  if (index === undefined) throw new Error(`no index ${symbol} ships`);
  return recordOf(index, notesById(await shippedSources()));
}

function recordOf(index: SeedIndex, names: SourceNotes): IndexRecord {
  const { closes, annualCloses, turningPoints } = index;
  return {
    revision: 1,
    profile: profileOf(index),
    coverage: coverageOf(index),
    series: seriesOf(index),
    closeSources: closeSources(index, names),
    annualCloses: annualCloses.map(({ year, date, datePrecision, close, note, source, published }) => ({
      ...{ year, date, datePrecision, note, sources: namedSources(source, names) },
      close: Number(close),
      published: published && {
        changePoints: numberOrNull(published.change_points),
        changePercent: numberOrNull(published.change_percent),
        sources: namedSources(published.source, names),
      },
    })),
    milestones: milestonesOf(index, names),
    turningPoints: turningPoints
      .map(({ date, basis, level, kind, note, source }) => ({
        ...{ date, basis, kind, note, source },
        level: Number(level),
      }))
      .sort((one, other) => compare(one.date, other.date) || compare(one.kind, other.kind)),
    leftOut: index.checks
      .filter(({ what }) => what === "dropped")
      .map(({ date, why }) => ({ date, why }))
      .sort((one, other) => compare(one.date, other.date)),
  };

  function seriesOf({ profile }: SeedIndex) {
    const days = Int32Array.from(closes, ({ date }) => requireDay(date));
    const { from, to } = stretchOf(index);
    const complete = from === null || to === null ? null : { from: requireDay(from), to: requireDay(to) };
    return makeSeries(
      profile.symbol,
      days,
      Float64Array.from(closes, ({ close }) => Number(close)),
      complete,
    );
  }
}

function profileOf({ profile: row }: SeedIndex): IndexRecord["profile"] {
  return {
    symbol: row.symbol,
    name: { en: row.name_en, "zh-Hant": row.name_zh_hant },
    shortName: { en: row.short_en, "zh-Hant": row.short_zh_hant },
    currency: row.currency,
    region: { en: row.region_en, "zh-Hant": row.region_zh_hant },
    publisher: { en: row.publisher_en, "zh-Hant": row.publisher_zh_hant },
    returnBasis: row.return_basis,
    launched: row.launched,
    baseDate: row.base_date,
    baseValue: numberOrNull(row.base_value),
    note: localised(row.note_en, row.note_zh_hant),
    source: row.source,
  };
}

function stretchOf({ closes }: SeedIndex): { from: string | null; to: string | null } {
  const sessions = closes.filter(({ basis }) => basis === "session");
  return { from: sessions[0]?.date ?? null, to: sessions.at(-1)?.date ?? null };
}

function coverageOf(index: SeedIndex): IndexRecord["coverage"] {
  const { closes } = index;
  const { from, to } = stretchOf(index);
  const declared = closes.filter(({ basis }) => basis !== "session");
  return {
    firstDate: closes[0]?.date ?? "",
    lastDate: closes.at(-1)?.date ?? "",
    completeFrom: from,
    completeTo: to,
    sessionCount: closes.length - declared.length,
    sparseBefore: declared.filter(({ date }) => from === null || date < from).length,
    sparseAfter: declared.filter(({ date }) => to !== null && date > to).length,
  };
}

function closeSources({ closes }: SeedIndex, names: SourceNotes): NamedSource[] {
  const uses = new Map<string, number>();
  for (const { basis, source } of closes) {
    if (basis !== "session") continue;
    for (const id of source.split("+")) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  const named = [...uses].flatMap(([id, closes]) =>
    namedSources(id, names).map((source) => ({ source, closes })),
  );
  return named
    .sort((one, other) => other.closes - one.closes || compare(one.source.name.en, other.source.name.en))
    .map(({ source }) => source);
}

function milestonesOf({ milestones }: SeedIndex, names: SourceNotes): IndexRecord["milestones"] {
  return milestones
    .map((row) => ({
      date: row.date,
      datePrecision: row.date_precision,
      slug: row.slug,
      kind: row.kind,
      title: { en: row.title_en, "zh-Hant": row.title_zh_hant },
      text: { en: row.text_en, "zh-Hant": row.text_zh_hant },
      level: numberOrNull(row.level),
      levelBasis: row.level_basis,
      dispute: disputeOf(row.dispute, localised(row.disputed_en, row.disputed_zh_hant)),
      sources: namedSources(row.source, names),
    }))
    .sort((one, other) => compare(one.date, other.date) || compare(one.slug, other.slug));
}

const numberOrNull = (text: string | null) => (text === null ? null : Number(text));
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function localised(en: string | null, zhHant: string | null): Localised | null {
  return en === null || zhHant === null ? null : { en, "zh-Hant": zhHant };
}

function disputeOf(kind: DisputeKind | null, text: Localised | null): Milestone["dispute"] {
  return kind === null || text === null ? null : { kind, text };
}
