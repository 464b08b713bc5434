const PLAIN = /^[+-]?\d[\d,]*(\.\d+)?(%)?$/;

/** What the markup of a cell tells LibreOffice of its number, which takes per cent in markup for text otherwise. */
export interface SheetNumber {
  readonly sdval: string;
  readonly sdnum: string;
}

/** The number and format of a text that is a number written plainly, with commas or per cent or not; `null` for other texts. */
export function sheetNumber(text: string): SheetNumber | null {
  const found = PLAIN.exec(text);
  if (found === null) return null;
  const isPercent = found[2] !== undefined;
  const value = Number(text.replace(/[,%+]/g, ""));
  return {
    sdval: String(isPercent ? Number((value / 100).toPrecision(14)) : value),
    // English (US) writes and reads it, whatever the reader's own language does.
    sdnum: `1033;0;${isPercent ? "0.00%" : "General"}`,
  };
}
