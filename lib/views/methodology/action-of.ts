import { type ActionResult, applyAction, type CorporateAction } from "@/lib/methodology/corporate-action";
import type { ActionField } from "@/lib/url/field-choices";
import { readRows } from "@/lib/url/rows-field";
import type { ViewState } from "@/lib/url/view-state";
import { type CompanyCells, companyCells, enteredCompany } from "./company-cells";
import type { WorkedFigures } from "./worked";

/** What happens to the basket after the day's close, as it was asked for, every blank filled in. */
export interface AskedAction {
  readonly kind: ActionField;
  /** The row of the company that it happens to; counts from 0. */
  readonly position: number;
  /** New shares for each held, or shares that each becomes. */
  readonly ratio: number;
  /** What a new share costs its holder. */
  readonly subscription: number;
  /** What is paid on a share beyond the usual. */
  readonly dividend: number;
  readonly newcomer: CompanyCells;
}

/** What an address asks of an action. */
export type Asked = Pick<ViewState, "action" | "company" | "ratio" | "price" | "amount" | "newcomer">;

const DEFAULT_RATIO = { rights: 0.5, split: 4 } as const;
const SUBSCRIPTION_SHARE = 0.7;
const DIVIDEND_SHARE = 0.05;
const rounded = (price: number) => Math.round(price * 100) / 100;

/**
 * The action asked for. Where it is not said: the last company is replaced by a made-up one; a rights issue is one for
 * two at 70 % of the price, a split one into four, a special dividend 5 % of the price, each of the first company.
 */
export function askedAction(asked: Asked, prices: readonly number[], byDefault: CompanyCells): AskedAction {
  const { action: kind = "replace", company, newcomer } = asked;
  const isOfLast = kind === "replace" || kind === "remove";
  const position = company === undefined ? (isOfLast ? Math.max(0, prices.length - 1) : 0) : company - 1;
  const price = prices[position] ?? 0;
  const [row] = newcomer === undefined ? [] : readRows(newcomer);
  return {
    ...{ kind, position },
    ratio: asked.ratio ?? DEFAULT_RATIO[kind === "split" ? "split" : "rights"],
    subscription: asked.price ?? rounded(price * SUBSCRIPTION_SHARE),
    dividend: asked.amount ?? rounded(price * DIVIDEND_SHARE),
    newcomer: row === undefined ? byDefault : companyCells(row),
  };
}

/** What the action does to an index at the day's level. */
export function appliedAction({ basket, level }: WorkedFigures, asked: AskedAction): ActionResult {
  return applyAction(basket, level, corporateAction(asked));
}

function corporateAction(asked: AskedAction): CorporateAction {
  const { kind, position, ratio } = asked;
  switch (kind) {
    case "replace":
      return { kind, position, by: enteredCompany(asked.newcomer) };
    case "add":
      return { kind, constituent: enteredCompany(asked.newcomer) };
    case "remove":
      return { kind, position };
    case "rights":
      return { kind, position, newPerOld: ratio, subscriptionPrice: asked.subscription };
    case "split":
      return { kind, position, factor: ratio };
    case "dividend":
      return { kind: "special-dividend", position, perShare: asked.dividend };
  }
}
