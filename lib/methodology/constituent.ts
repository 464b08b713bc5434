/** One company of an index, with what its weight is made of. */
export interface Constituent {
  readonly name: string;
  /** In the currency of the index. */
  readonly price: number;
  /** Shares issued; of a company with H shares the H-share portion only. */
  readonly issuedShares: number;
  /** The share of them that is free to trade, 0–1. */
  readonly freeFloat: number;
  /** What keeps it under the cap, 0–1; 1 where it is not capped. */
  readonly capFactor: number;
}
