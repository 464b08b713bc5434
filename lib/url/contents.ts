import type { PageName } from "./page-table";

/** The entries of the contents in their groups: what happened, what is measured, and what else is in the book. */
export const CONTENTS = {
  history: ["overview", "annual", "monthly", "drawdowns", "milestones"],
  measures: ["returns", "volatility", "compare", "falls", "tech", "day", "analyze"],
  book: ["methodology", "eligibility", "facts", "disagreements", "glossary", "data", "programs"],
} as const satisfies Record<string, readonly PageName[]>;

export type ContentsGroup = keyof typeof CONTENTS;

export const CONTENTS_GROUPS = Object.keys(CONTENTS) as readonly ContentsGroup[];

/** A page that is an entry of the contents. */
export type SectionName = (typeof CONTENTS)[ContentsGroup][number];

/** The entries of the contents that stand in the row of views under the title; the others are in the contents alone. */
export const IN_ROW: ReadonlySet<PageName> = new Set<SectionName>([
  ...CONTENTS.history,
  ...(["returns", "volatility", "compare", "day", "methodology", "facts", "data"] as const),
]);

/** The entries of the contents, in their order. */
export const SECTIONS: readonly SectionName[] = CONTENTS_GROUPS.flatMap((group) => CONTENTS[group]);
