import { totalCapitalisation } from "./capitalisation";
import type { Constituent } from "./constituent";
import { divisorFor, levelByDivisor } from "./index-level";
import { type FieldProblem, fieldProblems, MOST_CONSTITUENTS } from "./validate-constituents";

/** What happens to a basket between one close and the next; positions count from 0. */
export type CorporateAction =
  | { readonly kind: "replace"; readonly position: number; readonly by: Constituent }
  | { readonly kind: "add"; readonly constituent: Constituent }
  | { readonly kind: "remove"; readonly position: number }
  /** New shares offered to holders: so many for each held, at a price below the market's. */
  | {
      readonly kind: "rights";
      readonly position: number;
      readonly newPerOld: number;
      readonly subscriptionPrice: number;
    }
  /** Each share becomes `factor` shares; below 1 shares are put together. */
  | { readonly kind: "split"; readonly position: number; readonly factor: number }
  | { readonly kind: "special-dividend"; readonly position: number; readonly perShare: number };

/** A figure at the close before an action, and as the next day opens with. */
export interface BeforeAfter<Figure> {
  readonly before: Figure;
  readonly after: Figure;
}

export type ChangedFigure = "members" | "price" | "issuedShares" | "total" | "divisor";

export type RefusalReason =
  /** The level has to be above 0. */
  | "level-not-positive"
  /** Nothing counts in the basket, so it has no level. */
  | "empty-basket"
  | "no-such-position"
  | "too-many"
  /** The action would leave nothing that counts. */
  | "nothing-left"
  | "factor-not-positive"
  | "new-shares-not-positive"
  | "subscription-price-negative"
  /** Nobody takes up a share that the market sells for less. */
  | "subscription-price-not-below-price"
  | "dividend-not-positive"
  | "dividend-not-below-price";

export type RefusedAction =
  | { readonly kind: "refused"; readonly reason: RefusalReason }
  /** What comes in is not sound; its row is 0. */
  | {
      readonly kind: "refused";
      readonly reason: "unsound-constituent";
      readonly problems: readonly FieldProblem[];
    };

export type ActionResult =
  | {
      readonly kind: "applied";
      readonly basket: BeforeAfter<readonly Constituent[]>;
      readonly total: BeforeAfter<number>;
      readonly divisor: BeforeAfter<number>;
      /** Before and after agree: the divisor takes up whatever changed. */
      readonly level: BeforeAfter<number>;
      readonly changed: readonly ChangedFigure[];
    }
  | RefusedAction;

/**
 * What an action does to a basket at a level: prices and shares as they are the day after if the market stays where it
 * is (a rights issue and a dividend at the theoretical ex-price), and the divisor at which the level is what it was:
 * divisor after = divisor before × capitalisation after / before. Cap factors stay as they are until the next
 * rebalancing. Refused, with the reason, where it makes no sense.
 */
export function applyAction(
  basket: readonly Constituent[],
  level: number,
  action: CorporateAction,
): ActionResult {
  const refusal = actionRefusal(basket, level, action);
  if (refusal !== null) return refusal;
  const after = basketAfter(basket, action);
  const total = { before: totalCapitalisation(basket), after: totalCapitalisation(after) };
  if (!(total.after > 0)) return { kind: "refused", reason: "nothing-left" };
  const divisorBefore = divisorFor(total.before, level);
  const ratio = isSame(action, total) ? 1 : total.after / total.before;
  const divisor = { before: divisorBefore, after: divisorBefore * ratio };
  return {
    kind: "applied",
    basket: { before: basket, after },
    total,
    divisor,
    level: { before: level, after: levelByDivisor(total.after, divisor.after) },
    changed: changedBy(action, total),
  };
}

/** The price of a share after a rights issue if nothing else moves it: (price + new × subscription price) / (1 + new). */
export function theoreticalExRights(price: number, newPerOld: number, subscriptionPrice: number): number {
  return (price + newPerOld * subscriptionPrice) / (1 + newPerOld);
}

function basketAfter(basket: readonly Constituent[], action: CorporateAction): readonly Constituent[] {
  if (action.kind === "add") return [...basket, action.constituent];
  if (action.kind === "remove") return basket.toSpliced(action.position, 1);
  return basket.map((company, position) =>
    position === action.position ? companyAfter(company, action) : company,
  );
}

function companyAfter(
  company: Constituent,
  action: Exclude<CorporateAction, { readonly kind: "add" | "remove" }>,
): Constituent {
  const { price, issuedShares } = company;
  switch (action.kind) {
    case "replace":
      return action.by;
    case "rights":
      return {
        ...company,
        price: theoreticalExRights(price, action.newPerOld, action.subscriptionPrice),
        issuedShares: issuedShares * (1 + action.newPerOld),
      };
    case "split":
      return { ...company, price: price / action.factor, issuedShares: issuedShares * action.factor };
    case "special-dividend":
      return { ...company, price: price - action.perShare };
  }
}

const TOUCHED: Readonly<Record<CorporateAction["kind"], readonly ChangedFigure[]>> = {
  replace: ["members"],
  add: ["members"],
  remove: ["members"],
  rights: ["price", "issuedShares"],
  split: ["price", "issuedShares"],
  "special-dividend": ["price"],
};

function changedBy(action: CorporateAction, total: BeforeAfter<number>): readonly ChangedFigure[] {
  const touched = TOUCHED[action.kind];
  return isSame(action, total) ? touched : [...touched, "total", "divisor"];
}

/** Whether a total stays: by its nature on a split and on free new shares, which move its last digit alone. */
function isSame(action: CorporateAction, { before, after }: BeforeAfter<number>): boolean {
  const isFree = action.kind === "rights" && action.subscriptionPrice === 0;
  return action.kind === "split" || isFree || after === before;
}

/** Why an action cannot be applied to a basket at a level; `null` where it can. What is not a number is refused too. */
function actionRefusal(
  basket: readonly Constituent[],
  level: number,
  action: CorporateAction,
): RefusedAction | null {
  if (!(level > 0 && Number.isFinite(level))) return refused("level-not-positive");
  if (!(totalCapitalisation(basket) > 0)) return refused("empty-basket");
  if (action.kind === "add") return addRefusal(basket, action.constituent);
  const company = basket[action.position];
  if (company === undefined) return refused("no-such-position");
  if (action.kind === "remove") return null;
  if (action.kind === "replace") return unsound(action.by);
  const reason = termsRefusal(company.price, action);
  return reason && refused(reason);
}

function addRefusal(basket: readonly Constituent[], added: Constituent): RefusedAction | null {
  return basket.length >= MOST_CONSTITUENTS ? refused("too-many") : unsound(added);
}

function unsound(constituent: Constituent): RefusedAction | null {
  const problems = fieldProblems(constituent, 0);
  return problems.length === 0 ? null : { kind: "refused", reason: "unsound-constituent", problems };
}

type OnOneShare = Extract<CorporateAction, { readonly kind: "rights" | "split" | "special-dividend" }>;

function termsRefusal(price: number, action: OnOneShare): RefusalReason | null {
  switch (action.kind) {
    case "split":
      return isPositive(action.factor) ? null : "factor-not-positive";
    case "special-dividend":
      if (!isPositive(action.perShare)) return "dividend-not-positive";
      return action.perShare < price ? null : "dividend-not-below-price";
    case "rights":
      if (!isPositive(action.newPerOld)) return "new-shares-not-positive";
      if (!(action.subscriptionPrice >= 0)) return "subscription-price-negative";
      return action.subscriptionPrice < price ? null : "subscription-price-not-below-price";
  }
}

function isPositive(value: number): boolean {
  return value > 0 && Number.isFinite(value);
}

function refused(reason: RefusalReason): RefusedAction {
  return { kind: "refused", reason };
}
