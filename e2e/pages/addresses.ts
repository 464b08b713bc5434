import { pageHref, placeOf } from "../../lib/url/address";
import { PAGE_NAMES } from "../../lib/url/page-table";

/** Of the pages that are one of a list, the one that is looked at. */
const SLUGS: Readonly<Record<string, string>> = {
  episode: "1973-03-09",
  milestone: "2007-10-26-first-close-above-30000",
};

/** One address of every kind of page, without its language. */
export const PAGES: readonly string[] = [
  "/indices/spx",
  ...PAGE_NAMES.map((page) =>
    pageHref("en", placeOf(page, { slug: SLUGS[page], year: "1987", month: "1987-10", day: "1987-10-26" }), {
      ...(page === "go" ? { q: "1987" } : {}),
    }),
  ),
];

/** What was found for a question has no figures and no picture of its own. */
export function isFound(address: string): boolean {
  return address.includes("/go?");
}

/** Whether a page draws something, and is not words and tables alone. */
export function hasPicture(address: string): boolean {
  return !isFound(address) && !/\/(programs|glossary|disagreements|analyze)$/.test(address);
}

/** Two falls beside each other. */
export const PAIR = "/indices/hsi/drawdowns/1973-03-09?with=2007-10-30";

/** The 30,000 milestone, whose date sources dispute. */
export const ABOVE_30000 = "/indices/hsi/milestones/2007-10-26-first-close-above-30000";

/** The record close, whose level sources dispute. */
export const RECORD_CLOSE = "/indices/hsi/milestones/2018-01-26-record-close";

/** The same address in Traditional Chinese. */
export function inChinese(address: string): string {
  return address === "/" || address.startsWith("/?") ? `/zh-Hant${address.slice(1)}` : `/zh-Hant${address}`;
}
