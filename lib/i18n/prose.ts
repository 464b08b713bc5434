/** How a piece of a sentence is set: plain ink, bold, or in the colour of a rise or a fall. */
export type ProseTone = "plain" | "strong" | "up" | "down";

export interface ProsePart {
  readonly text: string;
  readonly tone: ProseTone;
  /** Where the piece leads, if anywhere. */
  readonly href?: string;
}

/** A sentence in pieces, so that a page can colour its figures and a CSV, a title or a test can read it plain. */
export type Prose = readonly ProsePart[];

/** The sentence without its colours. */
export function proseText(prose: Prose): string {
  return prose.map((part) => part.text).join("");
}
