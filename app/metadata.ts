import type { Metadata } from "next";
import { LOCALES } from "@/lib/i18n/locale";
import type { Answer } from "@/lib/pages/page-model";
import { pageHref } from "@/lib/url/address";

const OPEN_GRAPH_LOCALE = { en: "en_GB", "zh-Hant": "zh_HK" } as const;

/** Title, description, canonical address, other language and Open Graph tags of a page, from its view. */
export function metadataOf(answer: Answer | null): Metadata {
  if (answer === null) return {};
  const { t, place, state, view } = answer;
  const canonical = pageHref(t.locale, place, state);
  const siteName = t("site.name");
  const title = view.title.startsWith(siteName) ? view.title : `${view.title} · ${siteName}`;
  return {
    title,
    description: view.description,
    alternates: {
      canonical,
      languages: Object.fromEntries(LOCALES.map((locale) => [locale, pageHref(locale, place, state)])),
    },
    openGraph: {
      type: place.page === "milestone" || place.page === "episode" ? "article" : "website",
      title,
      description: view.description,
      url: canonical,
      siteName,
      locale: OPEN_GRAPH_LOCALE[t.locale],
    },
    twitter: { card: "summary", title, description: view.description },
  };
}
