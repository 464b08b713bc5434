import type { Localised } from "./types";

/** What a document says of the Hang Seng Index, in words of our own. */
export interface StatedFact {
  readonly topic: StatedTopic;
  readonly text: Localised;
  /** Ids of the documents that say so, as the table of sources has them, `; ` between them. */
  readonly source: string;
}

export type StatedTopic =
  /** Who makes it, and how it is kept. */
  | "maker"
  /** What it is used for. */
  | "use"
  /** What its publisher reports each day. */
  | "report"
  /** How a company finds its sector. */
  | "guideline"
  | "way"
  | "advantage"
  | "drawback"
  | "factor";

/** The documents by what they are. */
export const DOCUMENTS = {
  article2025: "001_524aac392f7304df.txt",
  encyclopaedia: "002_d27a631c5e5811db.txt",
  glossary: "003_83c0fe2844c5fb09.txt",
  undated: "004_79a12f83aa0fa3d0.txt",
} as const;
