import type { CellName } from "./company-cells";

/** The headers of the companies in files, in the order in which they are read back: what was entered, then what follows. */
export const COMPANY_COLUMNS = {
  name: "company",
  price: "price_amount",
  issuedShares: "issued_shares_million",
  freeFloat: "free_float_factor",
  capFactor: "cap_factor",
  closeBefore: "close_before_amount",
  workedFactor: "worked_out_cap_factor",
  counted: "counted_million_amount",
  weight: "weight_percent",
} as const satisfies Record<CellName | "workedFactor" | "counted" | "weight", string>;
