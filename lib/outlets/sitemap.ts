import { Readable } from "node:stream";
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from "sitemap";
import { contentResponse } from "@/lib/http/content-response";
import { problemResponse } from "@/lib/http/problem";
import { siteOrigin } from "@/lib/http/site-origin";
import { LOCALES } from "@/lib/i18n/locale";
import type { PlaceData } from "@/lib/pages/load-place";
import { shownText } from "@/lib/text/shown-text";
import { canonicalHref } from "@/lib/url/address";
import { addressSymbol } from "@/lib/views/parts/context";
import { loadHeld } from "./load-held";
import { GENERAL_PART, generalPages, indexPages, lastOf, newestOf, type SitemapPage } from "./sitemap-pages";

const OPTIONS = { lastmodDateOnly: true, level: ErrorLevel.THROW } as const;
const ONLY_LINKS = { news: false, video: false, xhtml: true, image: false } as const;

/** A part of the sitemap; its pages are found when it is asked for. */
interface Part {
  readonly lastmod: string;
  readonly pages: () => readonly SitemapPage[];
}

/** The parts of a sitemap by their names, the general one first. */
function partsOf(data: PlaceData): ReadonlyMap<string, Part> {
  const { records } = data;
  const general = { lastmod: newestOf(records), pages: () => generalPages(records) };
  return new Map([
    [GENERAL_PART, general],
    ...records.map((record) => {
      const part = { lastmod: lastOf(record), pages: () => indexPages(record, data) };
      return [addressSymbol(record), part] as const;
    }),
  ]);
}

/** The text of the index of sitemaps: each part and the day of its newest close. */
async function indexXml(origin: string, data: PlaceData): Promise<string> {
  const items = [...partsOf(data)].map(([name, { lastmod }]) => ({
    url: `${origin}/sitemaps/${name}.xml`,
    lastmod,
  }));
  const made = await streamToPromise(Readable.from(items).pipe(new SitemapIndexStream(OPTIONS)));
  return made.toString();
}

/** The text of a part: every page in each language, beside its others. */
export async function partXml(origin: string, pages: readonly SitemapPage[]): Promise<string> {
  const items = pages.flatMap(({ place, lastmod }) => {
    const links = LOCALES.map((lang) => ({ lang, url: origin + canonicalHref(lang, place, {}) }));
    return links.map(({ url }) => ({ url, lastmod, links }));
  });
  const stream = new SitemapStream({ ...OPTIONS, xmlns: ONLY_LINKS });
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}

async function xmlResponse(
  request: Request,
  data: PlaceData,
  write: (origin: string) => Promise<string>,
): Promise<Response> {
  return contentResponse(request, {
    revision: data.catalogue.revision,
    staleSince: data.staleSince,
    type: "application/xml",
    body: await write(siteOrigin(request.headers)),
  });
}

/** The index of the sitemaps. Rejects with StoreUnavailable. */
export async function sitemapIndexResponse(request: Request): Promise<Response> {
  const data = await loadHeld();
  return xmlResponse(request, data, (origin) => indexXml(origin, data));
}

/** The sitemap of a file's name, `hsi.xml`; 404 for one that there is not. Rejects with StoreUnavailable. */
export async function sitemapResponse(request: Request, name: string): Promise<Response> {
  const data = await loadHeld();
  const part = partsOf(data).get(name.replace(/\.xml$/, ""));
  if (part === undefined || !name.endsWith(".xml"))
    return problemResponse(404, `No sitemap is called ${shownText(name, 40)}.`);
  return xmlResponse(request, data, (origin) => partXml(origin, part.pages()));
}
