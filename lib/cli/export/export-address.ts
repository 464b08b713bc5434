import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { parsePath } from "@/lib/url/address";
import { PICTURE_FIELDS } from "@/lib/url/field-choices";
import { type FileFormat, isPictureFormat } from "@/lib/url/file-parameters";
import { PAGE_TABLE, type PageName } from "@/lib/url/page-table";

/** What `almanac export` is asked for; dates and the revision as they were typed. */
export interface ExportChoices {
  readonly format: FileFormat;
  readonly from?: string;
  readonly to?: string;
  readonly asof?: string;
  readonly locale?: Locale;
  readonly plate?: string;
}

/** Views that are of no index, by the names of their pages. */
export const COMMON_VIEWS = [
  "compare",
  "falls",
  "tech",
  "methodology",
  "eligibility",
  "facts",
  "disagreements",
  "glossary",
  "contents",
  "data",
  "programs",
] as const satisfies readonly PageName[];
type CommonView = (typeof COMMON_VIEWS)[number];

/** What stands for every index, or for none in particular. */
export const ALL = "all";

function isCommon(view: string): view is CommonView {
  return (COMMON_VIEWS as readonly string[]).includes(view);
}

/** The path of a view's page: that of its name, or below the pages of the index; `null` where there is no such page. */
function pathOf(symbol: string, view: string): string | null {
  if (isCommon(view)) return PAGE_TABLE[view].path;
  if (view === "profile") return PAGE_TABLE.profile.path.replace(":symbol", symbol);
  const own = view === "overview" ? "" : `/${view}`;
  const path = `/indices/${symbol}${own}`;
  return parsePath(path.slice(1).split("/")) === null ? null : path;
}

/** What a view of several indices takes of the symbol; nothing where it is about all of them. */
function symbolQuery(symbol: string, view: string): Readonly<Record<string, string>> {
  if (symbol === ALL) return {};
  if (view === "compare") return { symbols: symbol };
  return view === "contents" ? { symbol } : {};
}

/**
 * The address of a view as a file, as its page has it: `hsi annual` is `/indices/hsi/annual.csv`. `null` where no page is
 * called so, or where it is of all indices and one is named, or the other way round.
 */
export function exportAddress(symbol: string, view: string, choices: ExportChoices): string | null {
  const lower = symbol.toLowerCase();
  const { format, plate, locale = DEFAULT_LOCALE, from, to, asof } = choices;
  const takesOne = !isCommon(view) || view === "compare" || view === "contents";
  if (takesOne ? lower === ALL && !isCommon(view) : lower !== ALL) return null;
  const path = pathOf(lower, view);
  if (path === null) return null;
  const [plateField] = PICTURE_FIELDS;
  const named = plate === undefined ? {} : { [isPictureFormat(format) ? plateField : "table"]: plate };
  const given = Object.entries({ ...symbolQuery(lower, view), from, to, asof, ...named });
  const query = new URLSearchParams(
    given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const prefix = locale === DEFAULT_LOCALE ? "" : `/${locale}`;
  const search = query.toString();
  return `${prefix}${path}.${format}${search === "" ? "" : `?${search}`}`;
}
