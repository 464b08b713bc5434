/** The query of an address as Next gives it to a page. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** The query of an address as Next reads it. */
export function queryOf(searchParams: SearchParams): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(searchParams)) {
    for (const item of Array.isArray(value) ? value : [value ?? ""]) query.append(name, item);
  }
  return query;
}
