/** What a row of a picture says beside its bar. */
export interface RowWords {
  readonly id: string;
  readonly label: string;
  /** In place of `label` where there is little room. */
  readonly shortLabel: string;
  readonly href: string;
  /** The row in a sentence, for whoever does not see it. */
  readonly title: string;
  /** Written behind the row. */
  readonly endLabel: string;
}
