interface Asked {
  readonly asof: number | undefined;
  /** Whether what answers is made of closes alone. */
  readonly isOfCloses: true | undefined;
  /** Those that are taken; `null` where none are. */
  readonly rates: object | null;
}

/**
 * Whether a file or an answer of the API is of closes alone, as they were at the revision that its address names: rates of
 * exchange have no revisions.
 */
export function staysAsItIs({ asof, isOfCloses, rates }: Asked): boolean {
  return asof !== undefined && isOfCloses === true && rates === null;
}
