import { pageHref, placeOf } from "../../lib/url/address";
import { PAGE_NAMES, PAGE_TABLE } from "../../lib/url/page-table";

/** One page of each kind of view. */
export interface ViewPath {
  readonly name: string;
  readonly path: string;
}

/** The year, month and day whose pages are looked at. */
const PERIODS = { year: "1987", month: "1987-10", day: "1987-10-26" };

/** The path of one page of each view, of the default index; the server is asked for one of each list. */
export function viewPaths(url: string): Promise<ViewPath[]> {
  return Promise.all(
    PAGE_NAMES.map(async (name) => {
      const { path, section } = PAGE_TABLE[name];
      const own = pageHref("en", placeOf(path.endsWith("/:slug") ? (section ?? name) : name, PERIODS));
      return { name, path: path.endsWith("/:slug") ? await firstBelow(url, own) : own };
    }),
  );
}

async function firstBelow(url: string, path: string): Promise<string> {
  const html = await (await fetch(url + path)).text();
  const found = linksIn(html).find((href) => href.startsWith(`${path}/`));
  if (found === undefined) throw new Error(`${path} links to nothing below it`);
  return found;
}

/** The addresses within the site that a page links to, each once, without fragments. */
export function linksIn(html: string): string[] {
  const hrefs = [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, href = ""]) => {
    return href.replaceAll("&amp;", "&");
  });
  return [...new Set(hrefs)];
}
