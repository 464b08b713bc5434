import Papa from "papaparse";
import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import type { Delimiter } from "./dialect";
import { type Fault, faultAt } from "./price-file-error";

/** Takes the rows of a file one by one; `line` is the line a row begins on, from 1. */
export interface RowSink {
  row(cells: readonly string[], line: number): void;
  fault(fault: Fault): void;
}

/** Takes the text of a file in pieces of any length; `end` gives out what is left. */
export interface RowSplitter {
  push(text: string): void;
  end(): void;
  /** Whether a fault of quoting was found, so that the rest of the file is not read. */
  readonly isStopped: boolean;
  /** The line on which a text ends that comes next. */
  lineAfter(text: string): number;
}

// What goes on for longer is no row: most often a quote that nobody closed, with the rest of the file for a cell.
const LONGEST_ROW = 1 << 20;

const QUOTING = {
  open: ["open-quote", readingWords.openQuote],
  behind: ["open-quote", readingWords.behindQuote],
  endless: ["endless-row", readingWords.endlessRow],
} as const;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly Papa.ParseError[];
  readonly meta: { readonly cursor: number };
}

/**
 * Cuts text into rows and cells: lines may end in LF, CRLF or CR, cells may be quoted and hold delimiters,
 * doubled quotes and line ends. Rows of no cell come as one empty cell; cells are not trimmed. It keeps no more
 * than the row that a piece of text ends in. At the first fault of quoting it reports and reads no further.
 */
export function rowSplitter(delimiter: Delimiter, sink: RowSink): RowSplitter {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  let rest = "";
  let line = 1;
  let isStopped = false;

  function parse(text: string, isLast: boolean): void {
    const ready = withoutBlanksBeforeQuotes(text, delimiter);
    const { data, errors, meta }: Parsed = parser.parse(ready, 0, !isLast);
    const error = errors.find(({ row }) => isLast || (row ?? 0) < data.length);
    const isQuoted = ready.includes('"');
    const sound = error?.row ?? (isLast ? data.length - 1 : data.length);
    for (let position = 0; position < sound; position++) {
      const cells = data[position] ?? [];
      sink.row(cells, line);
      line += isQuoted ? 1 + lineEndsInCells(cells) : 1;
    }
    rest = isLast ? "" : ready.slice(meta.cursor);
    if (error !== undefined) stop(error.code === "MissingQuotes" ? "open" : "behind");
    else if (rest.length > LONGEST_ROW) stop(rest.includes('"') ? "open" : "endless");
  }

  function stop(kind: keyof typeof QUOTING): void {
    isStopped = true;
    const [rule, words] = QUOTING[kind];
    sink.fault(faultAt(rule, line, null, words));
  }

  return {
    get isStopped() {
      return isStopped;
    },
    lineAfter: (text) => line + lineEndsIn(withLineFeeds(rest + text)),
    push(text) {
      if (isStopped) return;
      const joined = rest + text;
      // The second half of a CRLF may come with the next piece.
      const held = joined.endsWith("\r") ? "\r" : "";
      rest = "";
      parse(withLineFeeds(held === "" ? joined : joined.slice(0, -1)), false);
      rest += held;
    },
    end() {
      if (isStopped || rest === "") return;
      // Blanks behind a closing quote are left out only before a line end; the empty row after that is no row.
      const left = withLineFeeds(rest);
      parse(left.endsWith("\n") ? left : `${left}\n`, true);
    },
  };
}

function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** A quote opens a cell only where nothing stands before it; some files put blanks there. */
function withoutBlanksBeforeQuotes(text: string, delimiter: Delimiter): string {
  if (!text.includes(' "')) return text;
  // Quoted cells are matched whole, so that what they hold stays as it is.
  return text.replace(new RegExp(`(^|[\n${delimiter}]) *("[^"]*(?:""[^"]*)*"?)`, "g"), "$1$2");
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function lineEndsInCells(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes("\n")) count += lineEndsIn(cell);
  return count;
}
