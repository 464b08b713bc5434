const HERE = "http://here";
// Longer than any page of this site, and short enough for every reader of headers.
const LONGEST = 2000;

/**
 * The path, with its query and fragment, of a page of this site that a form or header names to return to, escaped as
 * a header needs it; `null` for what leads elsewhere, is no path or is longer than 2,000 characters.
 */
export function ownPath(text: string): string | null {
  // Browsers read `/\host` and, tabs left out, `/<tab>/host` as another site, and so does URL.
  if (!text.startsWith("/") || !URL.canParse(text, HERE)) return null;
  const { origin, pathname, search, hash } = new URL(text, HERE);
  const path = `${pathname}${search}${hash}`;
  return origin === HERE && !path.startsWith("//") && path.length <= LONGEST ? path : null;
}
