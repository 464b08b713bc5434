/** A text that PostgreSQL takes: NUL and halves of surrogate pairs, which a file's name may hold, become U+FFFD. */
export function storableText(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, "\ufffd");
}

/** The JSON of a value, its texts made storable. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "string" ? storableText(member) : member,
  );
}

/** A text as a cell of a line that COPY reads. */
export function copyCell(text: string): string {
  return storableText(text).replace(/[\\\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
