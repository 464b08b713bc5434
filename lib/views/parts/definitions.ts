import { formatCount, formatDate } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { NamedSource } from "@/lib/reference/types";
import { indexHref, isOwnFile } from "./context";
import { definition } from "./section";
import { sourcesProse } from "./source-prose";
import { countedKinds, sparseKinds } from "./sparse-kinds";
import type { DefinitionItem, Section } from "./view";

type Term = "cagr" | "volatility" | "drawdown" | "annual";

/** The definitions of the named figures, in the almanac's words. */
export function termDefinitions(t: Translator, terms: readonly Term[]): DefinitionItem[] {
  return terms.map((term) => ({ term: t(`definition.${term}`), text: t(`definition.${term}Text`) }));
}

function coverageText(t: Translator, record: IndexRecord): string {
  const { coverage } = record;
  const { complete } = record.series;
  const held = (from: number, to: number) => countedKinds(t, sparseKinds(record, from, to)) || "none";
  const day = (iso: string | null) => formatDate(iso, t.locale);
  if (complete === null) {
    return t("definition.coverageSparse", {
      before: held(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      first: day(coverage.firstDate),
      last: day(coverage.lastDate),
    });
  }
  return t("definition.coverageText", {
    completeFrom: day(coverage.completeFrom),
    completeTo: day(coverage.completeTo),
    sessions: formatCount(coverage.sessionCount),
    before: held(Number.NEGATIVE_INFINITY, complete.from - 1),
    after: held(complete.to + 1, Number.POSITIVE_INFINITY),
    last: day(coverage.lastDate),
  });
}

/** Where all that is known of the index stands. */
function profileItem(t: Translator, record: IndexRecord): DefinitionItem {
  const name = record.profile.name[t.locale];
  const text = t("definition.profileText", { name });
  const href = indexHref(t, record, { page: "profile" });
  return { term: t("definition.profile"), text, prose: [{ text, tone: "plain", href }] };
}

const MOST_SOURCES = 8;

function sourcesItem(t: Translator, record: IndexRecord): DefinitionItem {
  const annual = record.annualCloses.flatMap(({ sources }) => sources);
  const named = [...record.closeSources, ...annual];
  const prose = t.rich("definition.sourcesText", {
    hasPlaces: named.length === 0 || named.some(({ anchor }) => anchor !== null) ? "yes" : "no",
    hasDaily: record.closeSources.length === 0 ? "no" : "yes",
    daily: namesOf(t, record.closeSources),
    hasAnnual: annual.length === 0 ? "no" : "yes",
    annual: namesOf(t, [...new Map(annual.map((source) => [source.name.en, source])).values()]),
  });
  return { term: t("definition.sources"), text: proseText(prose), prose };
}

/** The first names, and how many more there are: any number of files may have been imported. */
function namesOf(t: Translator, sources: readonly NamedSource[]): Prose {
  const shown = sourcesProse(t, sources.slice(0, MOST_SOURCES));
  const more = sources.length - MOST_SOURCES;
  if (more <= 0) return shown;
  const rest = `${t("source.separator")}${t("list.more", { count: more })}`;
  return [...shown, { text: rest, tone: "plain" }];
}

const BASIS = {
  price: "definition.price",
  total: "definition.total",
  unknown: "definition.unknownBasis",
} as const;

/** What every page of an index says in small print: kind of return, coverage, sources, and the given terms. */
export function indexDefinition(
  t: Translator,
  record: IndexRecord,
  terms: readonly Term[],
  others: () => readonly DefinitionItem[] = () => [],
): Section {
  const { profile } = record;
  return definition(t, () => [
    { term: t(BASIS[profile.returnBasis ?? "unknown"]), text: profile.note?.[t.locale] ?? "" },
    { term: t("definition.coverage"), text: coverageText(t, record) },
    sourcesItem(t, record),
    ...(isOwnFile(record) ? [] : [profileItem(t, record)]),
    ...termDefinitions(t, terms),
    ...others(),
  ]);
}
