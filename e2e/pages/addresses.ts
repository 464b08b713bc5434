/** One address of every kind of page, without its language. */
export const PAGES = [
  "/",
  "/indices/spx",
  "/indices/hsi/annual",
  "/indices/hsi/drawdowns",
  "/indices/hsi/drawdowns/1973-03-09",
  "/indices/hsi/milestones",
  "/indices/hsi/milestones/2007-10-26-first-close-above-30000",
  "/compare",
  "/data",
] as const;

/** The 30,000 milestone, whose date sources dispute. */
export const ABOVE_30000 = "/indices/hsi/milestones/2007-10-26-first-close-above-30000";

/** The record close, whose level sources dispute. */
export const RECORD_CLOSE = "/indices/hsi/milestones/2018-01-26-record-close";

/** The same address in Traditional Chinese. */
export function inChinese(address: string): string {
  return address === "/" || address.startsWith("/?") ? `/zh-Hant${address.slice(1)}` : `/zh-Hant${address}`;
}
