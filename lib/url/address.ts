import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locale";
import type { FileFormat } from "./file-formats";
import { type PageName, type ViewState, writeViewState } from "./view-state";

/** Where something stands: page, index, episode or milestone. Symbols are lower case here. */
export type Place =
  | { readonly page: "overview" | "annual" | "drawdowns" | "milestones"; readonly symbol: string }
  | { readonly page: "episode" | "milestone"; readonly symbol: string; readonly slug: string }
  | { readonly page: "compare" }
  | { readonly page: "data" };

/** The index that `/` shows. */
export const DEFAULT_SYMBOL = "hsi";

function pathOf(place: Place): string {
  switch (place.page) {
    case "overview":
      return place.symbol === DEFAULT_SYMBOL ? "/" : `/indices/${place.symbol}`;
    case "annual":
    case "drawdowns":
    case "milestones":
      return `/indices/${place.symbol}/${place.page}`;
    case "episode":
      return `/indices/${place.symbol}/drawdowns/${place.slug}`;
    case "milestone":
      return `/indices/${place.symbol}/milestones/${place.slug}`;
    default:
      return `/${place.page}`;
  }
}

function localPath(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}

/** The address of a page in a language and state; defaults leave the query string. */
export function pageHref(locale: Locale, place: Place, state: ViewState = {}): string {
  return withQuery(localPath(locale, pathOf(place)), writeViewState(place.page, state));
}

/**
 * The address of the same view as a file: the page's path with the format behind it. `table` names one of the
 * view's tables where it has several. CSV of a page in Chinese begins with a byte order mark, without which Excel shows
 * its names garbled.
 */
export function fileHref(
  locale: Locale,
  place: Place,
  state: ViewState,
  format: FileFormat,
  table: string | null = null,
): string {
  const path = pathOf(place);
  const whole = path === "/" ? `/indices/${DEFAULT_SYMBOL}` : path;
  const query = new URLSearchParams(writeViewState(place.page, state));
  if (table !== null) query.set("table", table);
  if (format === "csv" && locale === "zh-Hant") query.set("bom", "1");
  return withQuery(`${localPath(locale, whole)}.${format}`, query.toString().replaceAll("%2C", ","));
}

/** The address of an index's tear sheet, the same in every language. */
export function tearSheetHref(symbol: string): string {
  return `/api/v1/indices/${symbol}/tearsheet`;
}

export interface ParsedPath {
  readonly locale: Locale;
  readonly place: Place;
}

const INDEX_PAGES: readonly PageName[] = ["annual", "drawdowns", "milestones"];
const SYMBOL = /^[a-z0-9]{2,12}$/;
const SLUG = /^[a-z0-9-]{4,80}$/;

/** Reads a path (without suffix) back into language and place; `null` where no page has such a path. */
export function parsePath(segments: readonly string[]): ParsedPath | null {
  const [first, ...others] = segments;
  const prefixed = first !== undefined && isLocale(first);
  const locale = prefixed ? first : DEFAULT_LOCALE;
  const place = placeOf(prefixed ? others : segments);
  return place === null ? null : { locale, place };
}

function placeOf([head, symbol, page, slug, ...rest]: readonly string[]): Place | null {
  if (rest.length > 0) return null;
  if (head === undefined) return { page: "overview", symbol: DEFAULT_SYMBOL };
  if (symbol === undefined) return head === "compare" || head === "data" ? { page: head } : null;
  if (head !== "indices" || !SYMBOL.test(symbol)) return null;
  if (page === undefined) return { page: "overview", symbol };
  const name = INDEX_PAGES.find((known) => known === page);
  if (slug === undefined) return name === undefined ? null : ({ page: name, symbol } as Place);
  if (!SLUG.test(slug)) return null;
  if (name === "drawdowns") return { page: "episode", symbol, slug };
  return name === "milestones" ? { page: "milestone", symbol, slug } : null;
}
