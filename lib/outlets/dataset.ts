import type { PageModel } from "@/lib/pages/page-model";
import { isoFromDay } from "@/lib/series/day";
import { ARCHIVE_HREF, canonicalHref, fileHref } from "@/lib/url/address";
import type { PageName } from "@/lib/url/page-table";
import { findTable } from "@/lib/views/parts/section";

// They lead to figures, and have none of their own.
const WITHOUT_FIGURES: readonly PageName[] = ["contents", "go"];
// Search engines take no longer ones.
const LONGEST_DESCRIPTION = 5_000;

/** The days that a page's figures are of, as ISO 8601 has a stretch of time; `null` where it names no index. */
function coverageOf({ view, records }: PageModel): string | null {
  if (view.shown !== null) return `${isoFromDay(view.shown.from)}/${isoFromDay(view.shown.to)}`;
  const first = records.map(({ coverage }) => coverage.firstDate).sort()[0];
  const last = records
    .map(({ coverage }) => coverage.lastDate)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? null : `${first}/${last}`;
}

function distribution(name: string, type: string, url: string) {
  return { "@type": "DataDownload", name, encodingFormat: type, contentUrl: url };
}

/**
 * The figures of a page as a schema.org Dataset, for search engines: what they are, of which days, and where their files
 * are at `origin`. `null` for a page without figures.
 */
function datasetOf(model: PageModel, origin: string) {
  const { t, place, state, view, records, revision } = model;
  if (WITHOUT_FIGURES.includes(place.page) || findTable(view, null) === null) return null;
  const fileAt = (format: "csv" | "json") => origin + fileHref(t.locale, place, state, format);
  const coverage = coverageOf(model);
  const { sources } = model.basis();
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: view.title,
    description: view.description.slice(0, LONGEST_DESCRIPTION),
    url: origin + canonicalHref(t.locale, place, state),
    inLanguage: t.locale,
    isAccessibleForFree: true,
    version: String(revision),
    creator: { "@type": "Organization", name: t("site.name"), url: origin },
    about: records.slice(0, 1).map(({ profile }) => ({ "@type": "Thing", name: profile.name[t.locale] })),
    ...(sources.length === 0 ? {} : { isBasedOn: sources }),
    ...(coverage === null ? {} : { temporalCoverage: coverage }),
    distribution: [
      distribution("CSV", "text/csv", fileAt("csv")),
      distribution("JSON", "application/json", fileAt("json")),
      ...(place.page === "data" ? [distribution("ZIP", "application/zip", origin + ARCHIVE_HREF)] : []),
    ],
  };
}

/** The same as text that may stand in a script element: it has no `<`. `null` for a page without figures. */
export function datasetJson(model: PageModel, origin: string): string | null {
  const dataset = datasetOf(model, origin);
  return dataset === null ? null : JSON.stringify(dataset).replaceAll("<", "\\u003c");
}
