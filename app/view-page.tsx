import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { queryOf, type SearchParams } from "@/app/query-of";
import { type PageSlots, ViewPage } from "@/components/layout/view-page";
import { siteOrigin } from "@/lib/http/site-origin";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import { datasetJson } from "@/lib/outlets/dataset";
import { findPage, takeOver } from "@/lib/pages/find-page";
import { pageMetadata } from "@/lib/pages/page-metadata";
import type { PageModel } from "@/lib/pages/page-model";
import { placeOf } from "@/lib/url/address";
import type { PageName, Place } from "@/lib/url/page-table";

interface PageInput {
  readonly params: Promise<Readonly<Record<string, string>>>;
  readonly searchParams: Promise<SearchParams>;
}

/** The place that the folders of an address name; `null` for none. */
type PlaceAt = (named: Readonly<Record<string, string>>) => Place | null;

/** What the proxy found for the request; found anew where it was not kept. Metadata and page are of one request. */
export const modelOf = cache(async (locale: Locale, written: string, query: string) => {
  const place: Place = JSON.parse(written);
  const request = (await headers()).get("x-request-name");
  const found = request === null ? null : takeOver(request);
  // A folder of another name than its page would otherwise show whatever the address has.
  if (found !== null && found.place.page === place.page) return found;
  return findPage(locale, place, new URLSearchParams(query));
});

async function readModel(placeAt: PlaceAt, input: PageInput): Promise<PageModel | null> {
  const { locale = "", ...named } = await input.params;
  const place = placeAt(named);
  if (!isLocale(locale) || place === null) return null;
  return modelOf(locale, JSON.stringify(place), queryOf(await input.searchParams).toString());
}

/** What search engines read of a page's figures: data, which nothing runs. */
function StructuredData({ json }: { readonly json: string | null }) {
  if (json === null) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: no "<" is in it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/**
 * A page of the URL map, its folders named as in the table of pages, or read by a function of their own where several
 * pages share a folder: `generateMetadata` and `render` share one model, and
 * where there is no such page both are Next's 404. `slotsOf` gives what the page has for one reader only.
 */
export function viewPage(page: PageName | PlaceAt, slotsOf?: (model: PageModel) => Promise<PageSlots>) {
  const placeAt =
    typeof page === "function" ? page : (named: Readonly<Record<string, string>>) => placeOf(page, named);
  return {
    generateMetadata: async (input: PageInput): Promise<Metadata> => {
      const model = await readModel(placeAt, input);
      return model === null ? {} : pageMetadata(model);
    },
    render: async (input: PageInput) => {
      const model = await readModel(placeAt, input);
      if (model === null) notFound();
      const slots = await slotsOf?.(model);
      return (
        <>
          <StructuredData json={datasetJson(model, siteOrigin(await headers()))} />
          <ViewPage model={model} {...(slots === undefined ? {} : { slots })} />
        </>
      );
    },
  };
}
