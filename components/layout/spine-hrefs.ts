/** An address for some years as dates from year-end to year-end, so that the range's return is that of its years. */
export function yearsHref(template: string, first: string, last: string): string {
  return template.replace("{from}", `${Number(first) - 1}-12-31`).replace("{to}", `${last}-12-31`);
}

/** Where the bar of a year leads: the year's own page, or, of a page without an index, the same page over that year. */
export function yearHref(template: string, year: number): string {
  return yearsHref(template.replace("{year}", String(year)), String(year), String(year));
}
