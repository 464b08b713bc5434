/** A link and its words. */
export interface LabelledLink {
  readonly href: string;
  readonly label: string;
}

/** A choice of states that a plate offers at its foot, each an address. */
export interface Choice {
  readonly label: string;
  readonly href: string;
  readonly dataHref: string;
  readonly current: boolean;
}
