import type { Prose } from "@/lib/i18n/prose";
import type { DayRange } from "@/lib/series/series";
import type { WorkedTable } from "@/lib/views/methodology/worked-table";
import type { CodeBlock } from "./code-block";
import type { LabelledLink } from "./content/links";
import type { LanesPicture, PlotPicture, RowsPicture } from "./content/pictures";
import type { Table } from "./content/table";
import type { FormContent } from "./form";

export type Tone = "plain" | "up" | "down";

/** A page before or after this one in its list, marked so, or another way on. */
export interface Neighbour extends LabelledLink {
  readonly rel?: "prev" | "next";
}

/** One of the tiles in the row under the headline. */
export interface Tile {
  readonly label: string;
  readonly value: string;
  readonly tone: Tone;
  /** The dates really used, or why there is no figure; empty for none. */
  readonly note: string;
  /** The page that tells more of it; absent for none. */
  readonly href?: string;
}

/** Something to know before the pictures, and where that is otherwise. */
export interface ViewNote {
  readonly text: string;
  readonly link: LabelledLink;
}

/** A text under a heading: what happened, where sources disagree, who says so. */
export interface ViewText {
  readonly heading: string;
  readonly items: ReadonlyArray<{
    /** The event the text is about, its page and date; `null` where it is about the page's own. */
    readonly event: (LabelledLink & { readonly date: string }) | null;
    readonly text: string;
    /** The same text with its links. */
    readonly prose?: Prose;
  }>;
  /** Set apart: what sources do not agree on. */
  readonly disputed?: boolean;
}

export interface Texts {
  readonly notes?: readonly ViewNote[];
  readonly texts?: readonly ViewText[];
  /** What comes before and after this page in its list. */
  readonly neighbours?: readonly Neighbour[];
}

/** What can be picked, and where a click on each leads; `null` for what cannot be changed. */
export type PickerItems = ReadonlyArray<{
  readonly label: string;
  readonly href: string | null;
  readonly picked: boolean;
  /** It leads to other choices, and picks nothing. */
  readonly isWay?: true;
}>;

/** The field of a picker that looks among all there are to pick from. */
export interface PickerSearch {
  readonly label: string;
  /** What is looked for; empty for nothing. */
  readonly value: string;
  readonly longest: number;
  readonly submit: string;
  /** The same page with nothing looked for: its query is what the form keeps. */
  readonly href: string;
  /** What leads there; `null` where nothing is looked for. */
  readonly all: string | null;
  /** Says that nothing was found; `null` where something was. */
  readonly line: string | null;
}

export interface DefinitionItem {
  /** Its name in addresses of this page; absent for none. */
  readonly id?: string;
  readonly term: string;
  /** Where the term is explained; absent for nowhere else. */
  readonly href?: string;
  readonly text: string;
  /** The same text with its links. */
  readonly prose?: Prose;
}

interface SectionOf<Kind extends string, Content> {
  readonly kind: Kind;
  /** Its name on the page, in files and in `?table=`. */
  readonly id: string;
  /** What is to be seen; empty where the page has no heading for it. */
  readonly title: string;
  /** Makes what is in it, when somebody asks; `section` lets it happen once. */
  readonly build: () => Content;
}

interface Sized {
  /** Takes half the width where there is room; otherwise the whole. */
  readonly half?: boolean;
  /** Of half the width, beside two others, one above the other. */
  readonly tall?: true;
}

interface Pictured {
  /** The table with the picture's own numbers, un-thinned, for its files. */
  readonly tableId: string;
}

interface Tabled extends Sized {
  /** Stands in files alone, not on the page; made anew for each. */
  readonly filesOnly?: true;
  /** The view's own table although it takes half the width. */
  readonly isOwn?: true;
  /** Its cells can be changed on the page, beside the steps that they are worked through in. */
  readonly worked?: () => WorkedTable;
}

type TilesSection = SectionOf<"tiles", readonly Tile[]>;
type PickerSection = SectionOf<"picker", PickerItems> & {
  /** Its title stands before the choices. */
  readonly isTitled?: true;
  /** Looks among more than are listed at once; absent where all are. */
  readonly search?: PickerSearch;
};
type FormSection = SectionOf<"form", FormContent>;
type TextsSection = SectionOf<"texts", Texts> & Sized;
export type PlotSection = SectionOf<"plot", PlotPicture> & Sized & Pictured;
export type RowsSection = SectionOf<"rows", RowsPicture> & Pictured;
export type LanesSection = SectionOf<"lanes", LanesPicture> & Pictured;
export type TableSection = SectionOf<"table", Table> & Tabled;
export type CodeSection = SectionOf<"code", readonly CodeBlock[]> & { readonly caption: string };
type DefinitionSection = SectionOf<"definition", readonly DefinitionItem[]>;
export type Section =
  | TilesSection
  | PickerSection
  | FormSection
  | TextsSection
  | PlotSection
  | RowsSection
  | LanesSection
  | TableSection
  | CodeSection
  | DefinitionSection;

/** What every page shows, whatever its view: a headline, and sections in their order. */
export interface View {
  readonly title: string;
  /** What it is about, beside its description in a shared link, where the title tells the answer too; absent for the title. */
  readonly sharedTitle?: string;
  /** One plain sentence for search results and shared links. */
  readonly description: string;
  /** The computed sentence that the page opens with. */
  readonly headline: Prose;
  /**
   * The day of the close that the headline tells as the last one, `YYYY-MM-DD`; its page adds how long ago that was, by
   * the reader's clock. Absent for none.
   */
  readonly lastClose?: string;
  /** From when to when trading goes on, in Hong Kong time; its page adds the reader's own. Absent for none. */
  readonly sessions?: ReadonlyArray<readonly [from: string, to: string]>;
  /** The list this page is one of, and its place in it; absent for a page of its own. */
  readonly kicker?: LabelledLink & { readonly detail: string };
  /** Of the tables, the first of whole width, or that says so, is the view's own: what a bare `.csv` answers with. */
  readonly sections: readonly Section[];
  /** Prints on one sheet of A4: all of a day or of a tear sheet, and of a longer period what stands before its sessions. */
  readonly sheet?: "day" | "period" | "tear";
  /** The days the view is about, marked on the year spine; `null` for none. */
  readonly shown: DayRange | null;
}
