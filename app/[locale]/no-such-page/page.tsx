import { headers } from "next/headers";
import { NoticePage } from "@/components/layout/notice-page";
import { isLocale } from "@/lib/i18n/locale";
import { nearestPlaces } from "@/lib/pages/nearest-places";
import { noticeBar } from "@/lib/pages/notice-bar";
import { staleSince } from "@/lib/store/store-status";
import { isUnavailable } from "@/lib/store/unavailable";
import type { GoPlace } from "@/lib/views/go/go-place";

interface PageInput {
  readonly params: Promise<{ readonly locale: string }>;
}

async function nearest(locale: string): Promise<readonly GoPlace[]> {
  const path = (await headers()).get("x-asked-path");
  if (path === null || !isLocale(locale)) return [];
  try {
    return await nearestPlaces(locale, path);
  } catch (error) {
    if (isUnavailable(error)) return [];
    throw error;
  }
}

/** Where the proxy sends what leads nowhere, with status 404: a page of its own has its words in the HTML. */
export default async function Page({ params }: PageInput) {
  const { locale } = await params;
  const [places, bar] = await Promise.all([nearest(locale), noticeBar(locale)]);
  return (
    <NoticePage locale={locale} reason="notFound" nearest={places} bar={bar} staleSince={staleSince()} />
  );
}
