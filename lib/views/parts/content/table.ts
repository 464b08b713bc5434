import type { Choice, LabelledLink } from "./links";

/** What a column holds; decides how a cell is written on the page and in files. */
export type ColumnKind =
  | "text"
  | "prose"
  | "year"
  | "date"
  /** An instant in ISO 8601, UTC. */
  | "time"
  | "level"
  | "points"
  | "change"
  /** A change in per cent whose table says so: its sign is not written in every cell. */
  | "bare-change"
  | "percent"
  | "ratio"
  /** A factor from 0 to 1, to four decimals. */
  | "factor"
  | "count"
  | "days";

export interface Column {
  /** The header in files, in English with its unit: `change_percent`. */
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** Where a click on the header sorts; `null` where the table keeps its order. */
  readonly sortHref?: string | null;
  readonly sorted?: "ascending" | "descending" | null;
  /** Where the page says what it holds. */
  readonly href?: string;
  /** In CSV and JSON alone: the page has it as a note of another column, or elsewhere. */
  readonly filesOnly?: true;
  /** The figure that a reader looks the row up for: on the page it stands second. */
  readonly isKey?: true;
}

/**
 * A cell's value as stored (`change` and `percent` are fractions, `date` is `YYYY-MM-DD`); `null` is n/a. A note
 * is what the page adds in small print: why it is n/a, or how a source differs.
 */
export interface Cell {
  readonly value: string | number | null;
  readonly href?: string;
  readonly note?: string;
  /** Stands in place of n/a where the page has a better word for `null`: "not yet". */
  readonly instead?: string;
  /** Stands in place of the value on the page, whichever it is: what a reader typed there, as they did. */
  readonly typed?: string;
  readonly mark?: "best" | "worst" | "differs";
  /** Set back: what is there for completeness. */
  readonly quiet?: boolean;
  /** What the cell says by itself, with the name of its row and column. */
  readonly title?: string;
  /** Stands above its figure in a calendar: the day of the month. */
  readonly above?: string;
  /** How strong its colour is in a heat map: −1 the full one of falls, 1 that of rises. */
  readonly heat?: number;
}

export interface Table {
  /** A line under the title: what is listed, or that there is nothing more. */
  readonly line?: string;
  readonly more?: LabelledLink;
  readonly columns: readonly Column[];
  readonly rows: ReadonlyArray<readonly Cell[]>;
  /** What each row is called in addresses (`/data#source-stooq`); absent where rows have no address. */
  readonly anchors?: readonly string[];
  /**
   * A heat map: tinted cells, which are tiles without a figure on a phone; a calendar: the same with a date above each
   * figure, on a phone the date alone; a matrix: the same names on both sides; grouped: a row whose first cell is set back
   * goes on with the one above it; contents: no table but a list by its first cells, each second cell ending in its third;
   * glossary: no table but its words in columns, each with what it means.
   */
  readonly look?: "heat" | "calendar" | "matrix" | "grouped" | "contents" | "glossary";
  /** Its rows stand side by side as columns on the page, named so; `corner` stands over the names of its columns. */
  readonly turned?: {
    readonly corner: string;
    readonly names: readonly string[];
    /** The first cell of each row is its name already, and is not shown once more. */
    readonly isNamed?: true;
  };
  readonly choices?: ReadonlyArray<readonly Choice[]>;
  /** What is counted over the rows; on the page alone. */
  readonly foot?: ReadonlyArray<readonly Cell[]>;
}
