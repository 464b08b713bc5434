import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locale";
import { EMBED_FIELDS, PICTURE_FIELDS, TAKE_FIELDS } from "./field-choices";
import type { EmbedForm, FieldName, FieldValues, PictureForm } from "./fields";
import type { PictureFormat, TableFormat } from "./file-parameters";
import { ANY_SYMBOL, isOwnSymbol, ownHref, ownPartsOf } from "./own-file";
import { PAGE_NAMES, PAGE_TABLE, type PageName, type Place } from "./page-table";
import { type ViewState, writeFields, writeViewState } from "./view-state";

/** The index that `/` shows. */
export const DEFAULT_SYMBOL = "hsi";

/** What stands before the path of a page whose plates are taken away. */
const TAKE = "take";

/** What `/` shows. */
const HOME: Place = { page: "overview", symbol: DEFAULT_SYMBOL };

type Named = Readonly<Record<string, string | undefined>>;

/** The place of a page; of what its path names, `named` says what it is: the default index where it says none. */
export function placeOf(page: PageName, named: Named): Place {
  const names = PAGE_TABLE[page].path.match(/(?<=:)\w+/g) ?? [];
  const found = names.map((name) => [name, named[name] ?? (name === "symbol" ? DEFAULT_SYMBOL : "")]);
  return { page, ...Object.fromEntries(found) };
}

function pathOf(place: Place): string {
  const named: Named = place;
  return PAGE_TABLE[place.page].path.replace(/:(\w+)/g, (_, name: string) => named[name] ?? "");
}

function localPath(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}

/** Whether what a place shows in a state is made from a file that the reader has open. */
export function readsOwnFile(place: Place, { symbol = "", symbols = [], against = [] }: ViewState): boolean {
  const named = "symbol" in place ? place.symbol : "";
  return [named, symbol, ...symbols, ...against].some(isOwnSymbol);
}

/** An address of a place; of a reader's own file one that stays in the browser. */
function placeHref(locale: Locale, place: Place, state: ViewState, path: string, query: string): string {
  return readsOwnFile(place, state)
    ? ownHref(localPath(locale, PAGE_TABLE.analyze.path), withQuery(path, query))
    : withQuery(localPath(locale, path), query);
}

/** The address of a page in a language and state; defaults leave the query string. */
export function pageHref(locale: Locale, place: Place, state: ViewState = {}): string {
  const path = pathOf(place);
  const shown = path === pathOf(HOME) ? "/" : path;
  return placeHref(locale, place, state, shown, writeViewState(place.page, state));
}

/**
 * The address by which search engines know a page: its own path, never the short one of the home page, which they
 * take for another page than the one that names it.
 */
export function canonicalHref(locale: Locale, place: Place, state: ViewState): string {
  return placeHref(locale, place, state, pathOf(place), writeViewState(place.page, state));
}

/**
 * The address of the same view as a file: the page's path with the format behind it. `table` names one of the
 * view's tables where it has several. CSV of a page in Chinese begins with a byte order mark, without which Excel shows
 * its names garbled, unless `byteOrderMark` says otherwise.
 */
export function fileHref(
  locale: Locale,
  place: Place,
  state: ViewState,
  format: TableFormat,
  table: string | null = null,
  byteOrderMark: boolean = format === "csv" && locale === "zh-Hant",
): string {
  const query = new URLSearchParams(writeViewState(place.page, state));
  if (table !== null) query.set("table", table);
  if (byteOrderMark) query.set("bom", "1");
  const path = `${pathOf(place)}.${format}`;
  return placeHref(locale, place, state, path, query.toString().replaceAll("%2C", ","));
}

/** The address of a picture of a view: of one of its plates, or of its first one. */
export function pictureHref(
  locale: Locale,
  place: Place,
  state: ViewState,
  format: PictureFormat,
  form: PictureForm = {},
): string {
  const path = `${pathOf(place)}.${format}`;
  return placeHref(locale, place, state, path, formQuery(place, state, PICTURE_FIELDS, form));
}

/** The address of a plate of a view as it stands in somebody else's page. */
export function embedHref(locale: Locale, place: Place, state: ViewState, form: EmbedForm = {}): string {
  return withQuery(`/embed${localPath(locale, pathOf(place))}`, formQuery(place, state, EMBED_FIELDS, form));
}

/** The address of the page that says what a plate of a view can be taken away as. */
export function takeHref(locale: Locale, place: Place, state: ViewState, plate: string): string {
  const path = localPath(locale, `/${TAKE}${pathOf(place)}`);
  return withQuery(path, formQuery(place, state, TAKE_FIELDS, { plate }));
}

function formQuery(place: Place, state: ViewState, fields: readonly FieldName[], form: FieldValues): string {
  const queries = [writeViewState(place.page, state), writeFields(fields, form)];
  return queries.filter((query) => query !== "").join("&");
}

/** The address of the feed of a language. */
export function feedHref(locale: Locale): string {
  return localPath(locale, "/feed.xml");
}

/** Where programs are told how the page at an address of this site is embedded. */
export function oembedHref(href: string): string {
  return `/oembed?${new URLSearchParams({ url: href })}`;
}

/** The address of everything that the store holds, in one file. */
export const ARCHIVE_HREF = "/almanac.zip";

// A year, month or day by itself, with the language before it and a file's format behind.
const SHORT = /^((?:\/[^/]+)?)\/(\d{4}(?:-\d{2}){0,2}(?:\.[a-z]+)?)$/;

/** Where a path leads that names a year, month or day and no index: to that of the default one; `null` for other paths. */
export function shortPathTarget(path: string): string | null {
  const [, prefix = "", period] = SHORT.exec(path) ?? [];
  if (period === undefined || (prefix !== "" && !isLocale(prefix.slice(1)))) return null;
  return `${prefix}/indices/${DEFAULT_SYMBOL}/${period}`;
}

/** The address of an index's tear sheet, the same in every language. */
export function tearSheetHref(symbol: string): string {
  return `/api/v1/indices/${symbol}/tearsheet`;
}

/** What an address of a reader's own file asks for: a place, its state as written, and the format of a file of it. */
export interface OwnAddress {
  readonly place: Place;
  readonly query: URLSearchParams;
  /** `csv`, `json`, `svg` or `png`; `null` for the page. */
  readonly format: string | null;
}

interface ParsedPath {
  readonly locale: Locale;
  readonly place: Place;
}

const WRITTEN_AS: Readonly<Record<string, RegExp>> = {
  symbol: /^[a-z0-9]{2,12}$/,
  slug: /^[a-z0-9-]{4,80}$/,
  year: /^\d{4}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  // Whether there is such a day is its view's to say.
  day: /^\d{4}-\d{2}-\d{2}$/,
};

/** Reads a path (without suffix) back into language and place; `null` where no page has such a path. */
export function parsePath(segments: readonly string[]): ParsedPath | null {
  const [first, ...others] = segments;
  const prefixed = first !== undefined && isLocale(first);
  const locale = prefixed ? first : DEFAULT_LOCALE;
  const place = placeAt(prefixed ? others : segments);
  return place === null ? null : { locale, place };
}

/** Reads the path that `takeHref` writes back into language and place; `null` for any other path. */
export function parseTakePath(segments: readonly string[]): ParsedPath | null {
  const at = isLocale(segments[0] ?? "") ? 1 : 0;
  if (segments[at] !== TAKE || isLocale(segments[at + 1] ?? "")) return null;
  return parsePath(segments.filter((_, position) => position !== at));
}

/**
 * Where a path leads that names the language behind `/take`, as those of embeds do, and not before it; `null` for other
 * paths.
 */
export function misplacedTakeTarget(path: string): string | null {
  const [, take, locale = "", ...others] = path.split("/");
  if (take !== TAKE || !isLocale(locale)) return null;
  return localPath(locale, ["", TAKE, ...others].join("/"));
}

/** What an address of a reader's own file asks for; `null` where it is none. */
export function parseOwnHref(href: string): OwnAddress | null {
  const { path, query } = ownPartsOf(href) ?? {};
  if (path === undefined) return null;
  const [, bare = "", format] = /^(.*?)(?:\.(csv|json|svg|png))?$/.exec(path) ?? [];
  const place = placeAt(bare.split("/"), { ...WRITTEN_AS, symbol: ANY_SYMBOL });
  return place === null ? null : { place, query: new URLSearchParams(query), format: format ?? null };
}

function placeAt(segments: readonly string[], writtenAs = WRITTEN_AS): Place | null {
  if (segments.length === 0) return HOME;
  for (const page of PAGE_NAMES) {
    const named = namedIn(segments, PAGE_TABLE[page].path.slice(1).split("/"), writtenAs);
    if (named !== null) return placeOf(page, named);
  }
  return null;
}

/** What the segments say for the names of a path; `null` where they are not such a path. */
function namedIn(
  segments: readonly string[],
  path: readonly string[],
  writtenAs: typeof WRITTEN_AS,
): Named | null {
  const isSuch = (part: string, position: number) => {
    const segment = segments[position] ?? "";
    return part.startsWith(":") ? writtenAs[part.slice(1)]?.test(segment) === true : part === segment;
  };
  if (segments.length !== path.length || !path.every(isSuch)) return null;
  return Object.fromEntries(path.map((part, position) => [part.slice(1), segments[position]]));
}
