/** A symbol as addresses write it: of a stored index, or behind a tilde of a file that a reader has open. */
export const ANY_SYMBOL = /^(?:[a-z0-9]{2,12}|~[a-z0-9-]{1,24})$/;

/** Whether a symbol, in upper or lower case, is that of a file that a reader has open. */
export function isOwnSymbol(symbol: string): boolean {
  return symbol.startsWith("~");
}

/**
 * The address of a page made from a reader's own file: the fragment of the page at `analyze`, which browsers keep to
 * themselves. `path` begins with a slash and has its query behind it.
 */
export function ownHref(analyze: string, path: string): string {
  return `${analyze}#${path.slice(1)}`;
}

/** Whether an address is one that `ownHref` wrote; the page at `analyze` itself is not. */
export function isOwnHref(href: string): boolean {
  return ownPartsOf(href) !== null;
}

const OWN_HREF = /\/analyze#(?<path>(?:indices\/|compare\b)[^?]*)(?:\?(?<query>.*))?$/;

/** Path and query of an address that `ownHref` wrote; `null` for any other. */
export function ownPartsOf(href: string): { readonly path: string; readonly query: string } | null {
  const { path, query = "" } = OWN_HREF.exec(href)?.groups ?? {};
  return path === undefined ? null : { path, query };
}
