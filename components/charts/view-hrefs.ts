import { isoFromDay } from "@/lib/series/day";

/** The JSON address of another state of the same page: the page's own JSON path with that state's query. */
export function dataHrefOf(href: string, dataHrefOfPage: string): string {
  const path = dataHrefOfPage.split("?", 1)[0] ?? "";
  const query = href.split("#", 1)[0]?.split("?").slice(1).join("?") ?? "";
  return query === "" ? path : `${path}?${query}`;
}

/** A zoom address with the dragged days in the places of `{from}` and `{to}`, also where those are encoded. */
export function zoomedHref(template: string, from: number, to: number): string {
  return template
    .replace(/\{from\}|%7Bfrom%7D/i, isoFromDay(Math.round(from)))
    .replace(/\{to\}|%7Bto%7D/i, isoFromDay(Math.round(to)));
}
