import type { Asked } from "./action-of";
import type { CellName, CompanyCells } from "./company-cells";
import type { WorkedWords } from "./worked-words";

/** The words around a table whose cells can be changed. */
export type LiveWords = Readonly<
  Record<
    | "hint"
    | "more"
    | "lastGood"
    | "level"
    | "divisor"
    | "separator"
    | "end"
    | "add"
    | "remove"
    | "open"
    | "save"
    | "keep"
    | "kept"
    | "forget"
    | "noRoom"
    | "long"
    | "unread"
    | "longIdle"
    | "beyond"
    | "unworked"
    | "ofRows"
    | "stay"
    | "stepsOf"
    | "actionOf"
    | "others"
    | "tabKeeps"
    | "tabLoses"
    | "drop"
    | "visit"
    | "heldSteps",
    string
  >
>;

/** What a browser needs to work the index out again while its cells are changed. */
export interface LiveTable {
  readonly cells: readonly CompanyCells[];
  /** A fraction. */
  readonly cap: number;
  /** The action that was asked for, and who joins where it names nobody. */
  readonly asked: Asked;
  readonly newcomer: CompanyCells;
  readonly words: WorkedWords;
  readonly live: LiveWords;
  readonly labels: Readonly<Record<CellName | "counted" | "weight", string>>;
  /** The page's address with other rows in the place of `{rows}`. */
  readonly href: string;
}

export type StepName = "float" | "cap" | "level" | "action";

/** A step that the table is worked through in. */
export interface WorkedStep {
  readonly name: StepName;
  readonly title: string;
  /** With the figures in it, or why there are none. */
  readonly text: string;
  /** Where the page tells more of it; `null` for nowhere. */
  readonly more: { readonly href: string; readonly label: string } | null;
}

/** A table whose cells can be changed, and the steps beside it. */
export interface WorkedTable {
  readonly stepsLabel: string;
  readonly steps: readonly WorkedStep[];
  /** What a box to tick shows all rows with, where a narrow screen has the first alone. */
  readonly allRows: string;
  readonly live: LiveTable;
}
