import { lumpSum } from "@/lib/analytics/holding/lump-sum";
import { type Assumptions, type SavingPlan, savingPlan } from "@/lib/analytics/holding/saving-plan";
import { cagr } from "@/lib/analytics/returns/cagr";
import { periodEnd } from "@/lib/analytics/returns/period-return";
import { changeBetween } from "@/lib/analytics/returns/returns";
import type { IndexRecord } from "@/lib/reference/records";
import type { DatedClose } from "@/lib/series/dated-close";
import type { ViewContext } from "@/lib/views/parts/context";
import { type Stretch, stretchOf } from "@/lib/views/parts/period-rows";
import type { ShownRange } from "@/lib/views/parts/shown-range";

/** What is put in where the address names no amount, in the currency that is counted in. */
export const DEFAULT_AMOUNT = 10_000;

/** What holding an index between two days came to, for the reader's money. */
export interface Outcome {
  /** The index itself, with the closes really used; beside a saving over the days of the saving. */
  readonly stretch: Stretch;
  readonly amount: number;
  /** The reader's own; `null` where nothing is supposed. */
  readonly assumptions: Assumptions | null;
  readonly once: OnceOutcome | null;
  /** `null` beside `once`, and where no first session of a month is held. */
  readonly saving: SavingPlan | null;
}

/** An amount put in at the start. */
export interface OnceOutcome {
  /** The first close, or the reader's own price on its day. */
  readonly bought: DatedClose;
  readonly isOwnPrice: boolean;
  /** From the price it was bought at, without assumptions; fractions. */
  readonly change: number;
  readonly yearly: number | null;
  /** With the assumptions. */
  readonly worth: number;
  readonly worthYearly: number | null;
}

const NOTHING: Assumptions = { yieldPerYear: 0, inflationPerYear: 0 };

/**
 * What the state's money came to over a range of `counted`, the index in the currency that is counted in; `null` where
 * an end has no close. The reader's price is a level of the index: it is counted at the same rate as its day's close. A
 * price beside a monthly plan is reported: each payment buys at its own close.
 */
export function outcomeOf(
  { record, state, report }: ViewContext,
  counted: IndexRecord,
  shown: ShownRange,
): Outcome | null {
  const stretch = stretchOf(counted, { from: shown.base, to: shown.to });
  const { amount = DEFAULT_AMOUNT, price, plan } = state;
  if (plan === "monthly" && price !== undefined) {
    report({ parameter: "price", found: String(price), expected: "plan=once" });
  }
  if (stretch === null) return null;
  const assumptions = assumptionsOf(state);
  const held = { stretch, amount, assumptions };
  if (plan !== "monthly") {
    const own = price === undefined ? undefined : price * rateOf(record, stretch.from);
    return { ...held, once: onceOf(stretch, amount, own, assumptions), saving: null };
  }
  const saving = savingPlan(counted.series, shown.from, shown.to, amount, assumptions ?? NOTHING);
  const savedOver = saving && stretchOf(counted, { from: saving.first.day, to: saving.last.day });
  return { ...held, stretch: savedOver ?? stretch, once: null, saving };
}

/** What a point of the index is on the day of a converted close, in the currency of that close. */
function rateOf({ series }: IndexRecord, { day, close }: DatedClose): number {
  const own = periodEnd(series, day);
  return own === null ? 1 : close / own.close;
}

function assumptionsOf(state: ViewContext["state"]): Assumptions | null {
  const { yield: dividends = 0, inflation = 0 } = state;
  if (dividends === 0 && inflation === 0) return null;
  return { yieldPerYear: dividends / 100, inflationPerYear: inflation / 100 };
}

function onceOf(
  { from, to }: Stretch,
  amount: number,
  price: number | undefined,
  assumptions: Assumptions | null,
): OnceOutcome {
  const bought = { day: from.day, close: price ?? from.close };
  const { worth, yearly: worthYearly } = lumpSum(bought, to, amount, assumptions ?? NOTHING);
  return {
    ...{ bought, isOwnPrice: price !== undefined, worth, worthYearly },
    change: changeBetween(bought.close, to.close),
    yearly: cagr(bought.close, to.close, to.day - bought.day),
  };
}
