// What this page wrote into the field last; anything else that is not the server's is the reader's.
let written: string | null = null;

const linesField = () => document.querySelector<HTMLTextAreaElement>("#lines textarea[name=rows]");

/** Has what stands in the field of lines follow the table from here on, for the table was made of it. */
export function takeLines(): void {
  written = linesField()?.value ?? null;
}

/** Writes the rows of the table into the field of lines, unless the reader has lines of their own in it. */
export function fillLines(text: string): void {
  const field = linesField();
  if (field === null) return;
  const isReaders = ![field.defaultValue, written, text].includes(field.value);
  if (isReaders) return;
  field.value = text;
  // As the browser has it: with line ends of its own.
  written = field.value;
}

/** Writes the page's rows into the field again, where those of the table stand in it. */
export function restoreLines(text: string): void {
  if (written !== null && linesField()?.value === written) fillLines(text);
}
