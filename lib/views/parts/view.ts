import type { Prose } from "@/lib/i18n/prose";
import type { CoveragePlot } from "@/lib/plot/coverage-plot";
import type { Plot } from "@/lib/plot/plot";
import type { DayRange } from "@/lib/series/series";

export type Tone = "plain" | "up" | "down";

/** A link and its words. */
export interface LabelledLink {
  readonly href: string;
  readonly label: string;
}

/** Something to know before the pictures, and where that is otherwise. */
export interface ViewNote {
  readonly text: string;
  readonly link: LabelledLink;
}

/** A text under a heading: what happened, where sources disagree, who says so. */
export interface Passage {
  readonly heading: string;
  readonly items: ReadonlyArray<{
    /** The event the text is about, its page and date; `null` where the passage is about the page's own. */
    readonly event: (LabelledLink & { readonly date: string }) | null;
    readonly text: string;
    /** The same text with its links. */
    readonly prose?: Prose;
  }>;
  /** Set apart: what sources do not agree on. */
  readonly disputed?: boolean;
}

/** A list to pick from: what is picked, and where a click on each leads; `null` for what cannot be changed. */
export interface Picker {
  readonly label: string;
  readonly items: ReadonlyArray<{
    readonly label: string;
    readonly href: string | null;
    readonly picked: boolean;
  }>;
}

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
  /** An instant in ISO 8601, UTC. */
  | "time"
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
  /** Set back: what is there for completeness. */
  readonly quiet?: boolean;
}

export interface Table {
  /** Names the table in `?table=`. */
  readonly id: string;
  readonly caption: string;
  /** A line under the caption: what is listed, or that there is nothing more. */
  readonly line?: string;
  /** Takes half the width where there is room; otherwise the whole. */
  readonly half?: boolean;
  readonly more?: LabelledLink;
  readonly columns: readonly Column[];
  readonly rows: ReadonlyArray<readonly Cell[]>;
  /** What each row is called in addresses (`/data#source-stooq`); absent where rows have no address. */
  readonly anchors?: readonly string[];
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
  readonly half?: boolean;
  readonly more?: LabelledLink;
  /** The table with the picture's own numbers, un-thinned, for its files. */
  readonly tableId: string;
}

/** The picture of the days on which closes are held; a plate like those of `plots`. */
export interface CoveragePlate
  extends Pick<PlotPlate, "id" | "title" | "caption" | "description" | "tableId"> {
  readonly plot: CoveragePlot;
  /** What the ways of drawing closes mean. */
  readonly words: { readonly complete: string; readonly runs: string; readonly singles: string };
}

export interface DefinitionItem {
  readonly term: string;
  readonly text: string;
  /** The same text with its links. */
  readonly prose?: Prose;
}

/** The parts of a view that most have not. */
export const NOTHING_MORE = {
  kicker: null,
  picker: null,
  coverage: null,
  notes: [],
  passages: [],
  neighbours: [],
} as const;

/** What every page shows, whatever its view: title, answer, figures, plates, tables, definition. */
export interface View {
  readonly title: string;
  /** One plain sentence for search results and shared links. */
  readonly description: string;
  readonly answer: Prose;
  /** The list this page is one of, and its place in it; `null` for a page of its own. */
  readonly kicker: (LabelledLink & { readonly detail: string }) | null;
  readonly figures: readonly Figure[];
  readonly plots: readonly PlotPlate[];
  readonly picker: Picker | null;
  readonly coverage: CoveragePlate | null;
  readonly notes: readonly ViewNote[];
  readonly passages: readonly Passage[];
  /** What comes before and after this page in its list. */
  readonly neighbours: readonly LabelledLink[];
  /** The first of whole width is the view's own: what `.csv` answers with when no table is named. */
  readonly tables: readonly Table[];
  readonly fileTables: readonly FileTable[];
  readonly definition: readonly DefinitionItem[];
  /** The days the view is about, marked on the year spine; `null` for none. */
  readonly shown: DayRange | null;
}
