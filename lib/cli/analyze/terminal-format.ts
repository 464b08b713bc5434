import { formatCount, formatLevel, formatPercent, formatPoints } from "@/lib/format/format";

/** A level as the pages write it: `33,154.12`; `n/a` for `null`. */
export function level(value: number | null): string {
  return formatLevel(value);
}

/** A fraction as per cent with two decimals and a true minus; `n/a` for `null`. */
export function percent(fraction: number | null): string {
  return formatPercent(fraction);
}

/** A change as per cent with its sign, plus or true minus; `n/a` for `null`. */
export function change(fraction: number | null): string {
  return formatPercent(fraction, "en", { sign: true });
}

/** A change in index points with its sign; `n/a` for `null`. */
export function points(value: number | null): string {
  return formatPoints(value);
}

/** A count with thousands commas; `n/a` for `null`. */
export function count(value: number | null): string {
  return formatCount(value);
}

/** A text with plain spaces, which a terminal breaks nowhere by itself and `grep` finds. */
export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

/** A text as lines of at most `width` characters, broken at spaces; the lines after the first are set in. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of plain(text).split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
