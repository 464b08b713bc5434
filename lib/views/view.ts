import type { Prose } from "@/lib/i18n/prose";
import type { Plot } from "@/lib/plot/plot";

export type Tone = "plain" | "up" | "down";

/** One of the figures in the row under the answer. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly tone: Tone;
  /** The dates really used, or why there is no figure; empty for none. */
  readonly note: string;
}

/** What a column holds; decides how a cell is written on the page and in files. */
export type ColumnKind =
  | "text"
  | "prose"
  | "year"
  | "date"
  | "level"
  | "points"
  | "change"
  | "percent"
  | "ratio"
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
  readonly mark?: "best" | "worst" | "differs";
}

export interface Table {
  /** Names the table in `?table=`. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: ReadonlyArray<readonly Cell[]>;
}

/** A table that is only written to files; built when it is asked for. */
export interface FileTable {
  readonly id: string;
  readonly build: () => Table;
}

/** A choice of states that a plate offers at its foot, each an address. */
export interface Choice {
  readonly label: string;
  readonly href: string;
  readonly dataHref: string;
  readonly current: boolean;
}

/** A picture with its title (what is to be seen) and line (what is drawn). */
export interface PlotPlate {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly plot: Plot;
  /** The plate's content in a sentence, for readers who do not see it. */
  readonly description: string;
  /** Groups of choices: presets, scale. */
  readonly choices: ReadonlyArray<readonly Choice[]>;
  /** Address that a drag over `{from}` to `{to}` leads to, and the one that takes it back; `null` without zoom. */
  readonly zoom: { readonly href: string; readonly resetHref: string } | null;
  /** The table with the picture's numbers, for its CSV; `null` where another plate gives it. */
  readonly tableId: string | null;
}

export interface DefinitionItem {
  readonly term: string;
  readonly text: string;
}

/** What every page shows, whatever its view: title, answer, figures, plates, tables, definition. */
export interface View {
  readonly title: string;
  /** One plain sentence for search results and shared links. */
  readonly description: string;
  readonly answer: Prose;
  readonly figures: readonly Figure[];
  readonly plots: readonly PlotPlate[];
  /** The first is the view's own: what `.csv` answers with when no table is named. */
  readonly tables: readonly Table[];
  readonly fileTables: readonly FileTable[];
  readonly definition: readonly DefinitionItem[];
}
