import { escapeUTF8 } from "entities/escape";
import { Feed } from "feed";
import type { Translator } from "@/lib/i18n/translator";
import { DEFAULT_SYMBOL, feedHref, pageHref } from "@/lib/url/address";
import type { FeedEntry } from "./feed-entries";

// Of every identifier (RFC 4151): the year from which they are so made.
const SINCE = "2026";
// A feed without entries was never anything else.
const NEVER = "1964-07-31T00:00:00.000Z";

/**
 * Entries as an Atom feed (RFC 4287) of a site at `origin`. Its entries are named by tag URIs, and it is as new as the
 * newest of them.
 */
export function atomFeed(t: Translator, origin: string, entries: readonly FeedEntry[]): string {
  const { hostname } = new URL(origin);
  const tag = (id: string) => `tag:${hostname},${SINCE}:${t.locale}/${id}`;
  const at = (path: string) => new URL(path, origin).href;
  const feed = new Feed({
    id: tag("feed"),
    title: t("feed.title"),
    description: t("feed.subtitle"),
    language: t.locale,
    link: at(pageHref(t.locale, { page: "overview", symbol: DEFAULT_SYMBOL })),
    feedLinks: { atom: at(feedHref(t.locale)) },
    author: { name: t("site.name"), link: origin },
    updated: new Date(entries[0]?.updated ?? NEVER),
    generator: false,
    favicon: at("/icon.svg"),
  });
  for (const { id, href, title, summary, published, updated } of entries) {
    // They are told to be HTML.
    const [name, description] = [escapeUTF8(title), escapeUTF8(summary)];
    feed.addItem({
      ...{ id: tag(id), link: at(href), title: name, description },
      ...{ published: new Date(published), date: new Date(updated) },
    });
  }
  return feed.atom1();
}
