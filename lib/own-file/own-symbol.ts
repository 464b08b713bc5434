const LONGEST_SLUG = 24;

/**
 * A symbol `~slug` for a file or a name that is not among those `taken`: its Latin letters and digits, at most 24, `file`
 * where it has none, with a number behind it where it is taken.
 */
export function ownSymbol(name: string, taken: ReadonlySet<string>): string {
  const plain = withoutEnding(name)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "");
  const slug = trimmed(plain.replace(/[^a-z0-9]+/g, "-"), LONGEST_SLUG) || "file";
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : `-${number}`;
    const symbol = `~${trimmed(slug, LONGEST_SLUG - ending.length)}${ending}`;
    if (!taken.has(symbol)) return symbol;
  }
}

function trimmed(slug: string, longest: number): string {
  return slug.replace(/^-+/, "").slice(0, longest).replace(/-+$/, "");
}

/** A file's name without what says its kind. */
export function withoutEnding(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, "") || name;
}
