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
