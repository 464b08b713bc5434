import type { Claim } from "./claim";
import { constituentClaims } from "./constituent-claims";
import { levelClaims } from "./level-claims";
import { methodClaims } from "./method-claims";
import { moveClaims } from "./move-claims";
import { originClaims } from "./origin-claims";
import { returnClaims } from "./return-claims";
import { sectorClaims } from "./sector-claims";
import { yearClaims } from "./year-claims";

/** Every claim that the ledger settles; the annual table's stand with the year-end closes in the store. */
export const CLAIMS: readonly Claim[] = [
  ...originClaims,
  ...constituentClaims,
  ...methodClaims,
  ...levelClaims,
  ...moveClaims,
  ...yearClaims,
  ...sectorClaims,
  ...returnClaims,
];
