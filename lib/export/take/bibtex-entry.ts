/** The fields of an entry; `null` for one that is not known. */
type Fields = Readonly<Record<string, string | null>>;

// What TeX takes for a command, and what it has no sign for.
const WRITTEN_AS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\u2212": "$-$",
  "\u00a0": "~",
  "\u202f": "~",
};

// A name that is no person's, and a title whose capitals stay.
const KEPT_WHOLE = ["author", "title"];

function inBraces(name: string, value: string): string {
  return `{${name === "url" ? value : escaped(value)}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\{}&%$#_~^\u2212\u00a0\u202f]/g, (sign) => WRITTEN_AS[sign] ?? sign);
}

/**
 * An entry of the kind `misc` for BibTeX under a key, its texts escaped; an address stays as it is, for TeX reads those
 * without commands. A minus is that of formulas.
 */
export function bibtexEntry(key: string, fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null
      ? []
      : [`  ${name} = ${KEPT_WHOLE.includes(name) ? `{${inBraces(name, value)}}` : inBraces(name, value)}`],
  );
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}
