import { cagr, DAYS_PER_YEAR } from "@/lib/analytics/returns/cagr";
import type { DatedClose } from "@/lib/series/dated-close";
import type { Assumptions } from "./saving-plan";

/** An amount put in on one day and what became of it. */
interface LumpSum {
  /** In money of the last day; of the first where inflation is supposed. */
  readonly worth: number;
  /** Its growth a year, a fraction; `null` under 360 days. */
  readonly yearly: number | null;
}

/**
 * An amount put into the index at `bought` and its worth at the later close `sold`: amount · P_B / P_A ·
 * ((1 + yield) / (1 + inflation))^(days / 365.25). (definitions §2, §9)
 *
 * Throws a RangeError where the amount is not above 0, an assumption not above −1, or `bought` after `sold`.
 */
export function lumpSum(
  bought: DatedClose,
  sold: DatedClose,
  amount: number,
  { yieldPerYear, inflationPerYear }: Assumptions = { yieldPerYear: 0, inflationPerYear: 0 },
): LumpSum {
  const days = sold.day - bought.day;
  if (!(amount > 0) || !(yieldPerYear > -1) || !(inflationPerYear > -1) || !(days >= 0)) {
    throw new RangeError(`${amount} from ${bought.day} to ${sold.day} is no holding`);
  }
  const supposed = ((1 + yieldPerYear) / (1 + inflationPerYear)) ** (days / DAYS_PER_YEAR);
  const worth = ((amount * sold.close) / bought.close) * supposed;
  return { worth, yearly: cagr(amount, worth, days) };
}
