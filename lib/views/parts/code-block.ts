/** A text for another program, as it is typed there. */
export interface CodeBlock {
  readonly id: string;
  /** What it is for; `null` where the title says it. */
  readonly label: string | null;
  /** With `{origin}` for where the almanac is. */
  readonly code: string;
}
