import { Readable } from "node:stream";
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from "sitemap";
import { contentResponse } from "@/lib/http/content-response";
import { problemResponse } from "@/lib/http/problem";
import { siteOrigin } from "@/lib/http/site-origin";
import { LOCALES } from "@/lib/i18n/locale";
import { type LoadPlace, loadNone, loadOne, type PlaceData } from "@/lib/pages/load-place";
import type { Catalogue } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import { StoreUnavailable } from "@/lib/store/unavailable";
import { shownText } from "@/lib/text/shown-text";
import { canonicalHref } from "@/lib/url/address";
import { GENERAL_PART, generalPages, indexPages, type SitemapPage } from "./sitemap-pages";

const OPTIONS = { lastmodDateOnly: true, level: ErrorLevel.THROW } as const;
const ONLY_LINKS = { news: false, video: false, xhtml: true, image: false } as const;

/** The parts of a sitemap by their names, each with the day of its newest close, the general one first. */
function partsOf({ indices }: Catalogue): ReadonlyMap<string, string> {
  const newest = indices.map(({ coverage }) => coverage.lastDate).sort();
  return new Map([
    [GENERAL_PART, newest.at(-1) ?? isoFromDay(0)],
    ...indices.map(({ profile, coverage }) => [profile.symbol.toLowerCase(), coverage.lastDate] as const),
  ]);
}

/** The text of the index of sitemaps: each part and the day of its newest close. */
async function indexXml(origin: string, catalogue: Catalogue): Promise<string> {
  const items = [...partsOf(catalogue)].map(([name, lastmod]) => ({
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
  const data = await held(loadNone, GENERAL_PART);
  return xmlResponse(request, data, (origin) => indexXml(origin, data.catalogue));
}

/** The sitemap of a file's name, `hsi.xml`; 404 for one that there is not. Rejects with StoreUnavailable. */
export async function sitemapResponse(request: Request, name: string): Promise<Response> {
  const part = name.replace(/\.xml$/, "");
  const { catalogue, ...none } = await held(loadNone, part);
  const lastmod = partsOf(catalogue).get(part);
  if (lastmod === undefined || !name.endsWith(".xml"))
    return problemResponse(404, `No sitemap is called ${shownText(name, 40)}.`);
  if (part === GENERAL_PART)
    return xmlResponse(request, { catalogue, ...none }, (origin) => partXml(origin, generalPages(lastmod)));
  const data = await held(loadOne, part);
  const pages = data.records.flatMap((record) => indexPages(record, data));
  return xmlResponse(request, data, (origin) => partXml(origin, pages));
}

/** What the store has of a part. */
async function held(load: LoadPlace, symbol: string): Promise<PlaceData> {
  const data = await load({ page: "overview", symbol }, {});
  if (data === null) throw new StoreUnavailable(`The store has no index ${symbol}.`);
  return data;
}
