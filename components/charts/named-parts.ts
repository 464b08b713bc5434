/** The parts of a picture or table that say something by themselves. */
export interface NamedParts {
  /** Selects them. */
  readonly selector: string;
  /** What one says. */
  readonly wordsOf: (part: Element) => string;
}

// What is read has its title as its label meanwhile.
const PAINTED = ":is(a, g):is(:has(> title), [data-read])";

function paintedWords(part: Element): string {
  return part.querySelector(":scope > title")?.textContent ?? part.getAttribute("aria-label") ?? "";
}

/** What a cell says by itself: its own title, otherwise its row, its column and its figure. */
function cellWords(cell: Element): string {
  const title = cell.getAttribute("title") ?? "";
  if (title !== "") return title;
  const [own, row] = [cell.closest("td"), cell.closest("tr")];
  const column = cell.closest("table")?.tHead?.rows[0]?.cells[own?.cellIndex ?? 0];
  return `${row?.cells[0]?.textContent} · ${column?.textContent} · ${cell.textContent}`;
}

/** What a row of a picture says by itself: its name and its words. */
export function rowWords(name: string, words: string): string {
  return `${name} · ${words}`;
}

/** Bars, marks, labels, shaded stretches; the same and the rows they stand in; the linked cells of a table. */
export const NAMED_PARTS = {
  painted: { selector: PAINTED, wordsOf: paintedWords },
  rows: {
    selector: `li, ${PAINTED}`,
    wordsOf: (part: Element) =>
      part.matches("li")
        ? rowWords(
            part.getAttribute("data-name") ?? "",
            part.querySelector(":scope > .sr-only")?.textContent ?? "",
          )
        : paintedWords(part),
  },
  cells: { selector: "td a", wordsOf: cellWords },
} satisfies Record<string, NamedParts>;
