import { SHARE_PLATE } from "@/lib/export/pictures/draw-picture";
import { SHARE_SIZE } from "@/lib/export/pictures/share-picture";
import { LOCALES } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import { canonicalHref, feedHref, oembedHref, pictureHref } from "@/lib/url/address";
import { platesOf } from "@/lib/views/parts/section";
import type { PageModel } from "./page-model";

const OPEN_GRAPH_LOCALE = { en: "en_GB", "zh-Hant": "zh_HK" } as const;

/** Title, description, canonical address, other language and Open Graph tags of a page, as Next takes them. */
export function pageMetadata({ t, place, state, view }: PageModel) {
  const canonical = canonicalHref(t.locale, place, state);
  const siteName = t("site.name");
  const title = view.title.startsWith(siteName) ? view.title : `${view.title} · ${siteName}`;
  const { description } = view;
  // The name of the site stands beside it.
  const sharedTitle = view.sharedTitle ?? view.title;
  const types: Record<string, { url: string; title: string }[]> = {
    // A page without a plate has nothing to embed.
    ...(platesOf(view).length === 0
      ? {}
      : { "application/json+oembed": [{ url: oembedHref(canonical), title }] }),
    "application/atom+xml": [{ url: feedHref(t.locale), title: t("feed.title") }],
  };
  const picture = {
    url: pictureHref(t.locale, place, state, "png", { plate: SHARE_PLATE }),
    // What is read in the picture.
    alt: proseText(view.headline),
  };
  return {
    title,
    description,
    alternates: {
      canonical,
      languages: Object.fromEntries(LOCALES.map((locale) => [locale, canonicalHref(locale, place, state)])),
      types,
    },
    openGraph: {
      // What is one of a list is about one event.
      type: "slug" in place ? "article" : "website",
      title: sharedTitle,
      description,
      images: { ...picture, ...SHARE_SIZE, type: "image/png" },
      url: canonical,
      siteName,
      locale: OPEN_GRAPH_LOCALE[t.locale],
    },
    twitter: {
      card: "summary_large_image",
      title: sharedTitle,
      description,
      images: picture,
    },
  } as const;
}
