import { formatCount, formatDate } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { DefinitionItem } from "./view";

type Term = "cagr" | "volatility" | "drawdown" | "annual";

/** The definitions of the named figures, in the almanac's words. */
export function termDefinitions(t: Translator, terms: readonly Term[]): DefinitionItem[] {
  return terms.map((term) => ({ term: t(`definition.${term}`), text: t(`definition.${term}Text`) }));
}

function coverageText(t: Translator, { coverage }: IndexRecord): string {
  const day = (iso: string | null) => formatDate(iso, t.locale);
  if (coverage.completeFrom === null) {
    return t("definition.coverageSparse", {
      before: formatCount(coverage.sparseBefore),
      first: day(coverage.firstDate),
      last: day(coverage.lastDate),
    });
  }
  return t("definition.coverageText", {
    completeFrom: day(coverage.completeFrom),
    completeTo: day(coverage.completeTo),
    sessions: formatCount(coverage.sessionCount),
    before: formatCount(coverage.sparseBefore),
    after: formatCount(coverage.sparseAfter),
    last: day(coverage.lastDate),
  });
}

const MOST_SOURCES = 8;

function sourcesText(t: Translator, record: IndexRecord): string {
  const annualSources = new Set(record.annualCloses.flatMap((item) => item.source.split("; ")));
  return t("definition.sourcesText", {
    daily: record.closeSources.length === 0 ? "none" : namesOf(t, record.closeSources),
    annual: namesOf(
      t,
      [...annualSources].filter((source) => !source.includes("price file")),
    ),
  });
}

/** The first names, and how many more there are: any number of files may have been imported. */
function namesOf(t: Translator, names: readonly string[]): string {
  const separator = t("list.separator");
  const shown = names.slice(0, MOST_SOURCES).join(separator);
  const more = names.length - MOST_SOURCES;
  return more > 0 ? `${shown}${separator}${t("list.more", { count: more })}` : shown;
}

/** What every page of an index says in small print: kind of return, coverage, sources, and the given terms. */
export function indexDefinition(
  t: Translator,
  record: IndexRecord,
  terms: readonly Term[],
  others: readonly DefinitionItem[] = [],
): DefinitionItem[] {
  const { profile } = record;
  return [
    {
      term: t(profile.returnBasis === "total" ? "definition.total" : "definition.price"),
      text: profile.note?.[t.locale] ?? "",
    },
    { term: t("definition.coverage"), text: coverageText(t, record) },
    { term: t("definition.sources"), text: sourcesText(t, record) },
    ...termDefinitions(t, terms),
    ...others,
  ];
}
