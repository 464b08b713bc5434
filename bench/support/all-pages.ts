import { fileHref, parsePath } from "../../lib/url/address";
import { FILE_FORMATS } from "../../lib/url/file-parameters";
import { linksIn } from "./views";

const file = new RegExp(`\\.(${FILE_FORMATS.join("|")})(\\?|$)`);
// Of a page's other states only its ranges are followed: the rest multiply, and show nothing else.
const page = /^\/(?!preferences|api\/)[^?]*(\?range=\w+)?$/;
const mostCompared = "/compare?symbols=hsi,spx,dji,n225,ftse,ssec,dax,cac";

// Ten years, a month of each and ten days of an index stand for its years, months and days.
const YEARS = ["1964", "1969", "1973", "1987", "1997", "1998", "2008", "2015", "2020", "2026"];
const DAYS = [
  ...["1973-03-09", "1974-12-10", "1987-10-26", "1997-10-28", "1998-08-28"],
  ...["2003-04-25", "2007-10-30", "2008-10-27", "2018-01-26", "2026-08-21"],
];
const PERIOD = /\/indices\/\w+\/(\d{4}(-\d\d){0,2})$/;

function isVisited(path: string): boolean {
  const [, period] = PERIOD.exec(path) ?? [];
  const visited = [...YEARS, ...YEARS.map((year) => `${year}-08`), ...DAYS];
  return period === undefined || visited.includes(period);
}

/**
 * Visits every page of every index in both languages, with every range it offers, by following links, and the
 * widest comparison; of years, months and days ten each. Returns the paths. Throws where one of them answers with an error.
 */
export async function visitAllPages(url: string): Promise<string[]> {
  const known = new Set(["/", "/zh-Hant", mostCompared, `/zh-Hant${mostCompared}`]);
  // Going through a set goes on with what is added meanwhile.
  for (const path of known) {
    const response = await fetch(url + path);
    const html = await response.text();
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    for (const link of linksIn(html))
      if (page.test(link) && !file.test(link) && isVisited(link) && placeOf(link) !== null) known.add(link);
  }
  return [...known];
}

function placeOf(pagePath: string) {
  const [path = ""] = pagePath.split("?");
  return parsePath(path.split("/").filter((segment) => segment !== ""));
}

/** The address of a page's view as JSON. */
export function jsonPath(pagePath: string): string {
  const [, query] = pagePath.split("?");
  const parsed = placeOf(pagePath);
  if (parsed === null) throw new Error(`${pagePath} is no page`);
  return `${fileHref(parsed.locale, parsed.place, {}, "json")}${query === undefined ? "" : `?${query}`}`;
}
