import {
  formatCount,
  formatDay,
  formatLevel,
  formatMoney,
  formatPercent,
  formatTickLevel,
} from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import type { DayRange } from "@/lib/series/series";
import type { ViewState } from "@/lib/url/view-state";
import { changeProse } from "@/lib/views/parts/change-prose";
import { directionOf, indexName, type ViewContext } from "@/lib/views/parts/context";
import { currencyName, moneyUnit } from "@/lib/views/parts/counted-in";
import { yearlyRate } from "@/lib/views/parts/period-rows";
import type { OnceOutcome, Outcome } from "./outcome";

/** The calculator's sentence: what the index or a saving plan came to between two days, or why that is not known. */
export function returnsHeadline(context: ViewContext, outcome: Outcome | null, asked: DayRange): Prose {
  const { t } = context;
  const day = (value: number) => formatDay(value, t.locale);
  const name = indexName(context);
  if (outcome === null)
    return t.rich("returns.headlineNone", { name, from: day(asked.from), to: day(asked.to) });
  const { stretch, once } = outcome;
  const days = { name, from: day(stretch.from.day), to: day(stretch.to.day) };
  return once === null ? savingHeadline(context, outcome, days) : onceHeadline(context, outcome, once, days);
}

interface Days extends Readonly<Record<string, string>> {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

function onceHeadline(
  { t, record, state }: ViewContext,
  { stretch }: Outcome,
  once: OnceOutcome,
  days: Days,
): Prose {
  const { bought, change, isOwnPrice, yearly } = once;
  const rate = change === 0 ? null : yearlyRate({ ...stretch, cagr: yearly });
  return t.rich("returns.headline", {
    ...days,
    own: isOwnPrice ? "yes" : "no",
    counted: countedText(t, record, state),
    fromClose: formatLevel(state.price ?? bought.close),
    toClose: formatLevel(stretch.to.close),
    direction: directionOf(change),
    change: formatPercent(Math.abs(change), t.locale),
    rate: rate === null ? "none" : "some",
    rateText: formatPercent(rate === null ? null : Math.abs(rate), t.locale),
  });
}

/** The currency that is counted in, where it is not the index's own; `own` where it is. */
function countedText(
  t: ViewContext["t"],
  { profile }: IndexRecord,
  { currency = "local" }: ViewState,
): string {
  const isAsked = currency !== "local" && currency.toUpperCase() === profile.currency;
  return isAsked ? currencyName(t, profile.currency) : "own";
}

function savingHeadline(
  { t, record }: ViewContext,
  { stretch, saving, amount, assumptions }: Outcome,
  days: Days,
): Prose {
  if (saving === null) return t.rich("returns.headlineNoSaving", days);
  const { moneyWeighted, paidIn, payments, worth } = saving;
  const unit = moneyUnit(record.profile);
  return t.rich("returns.headlineSaving", {
    ...days,
    unit: t.locale === "en" || unit === "none" ? unit : currencyName(t, unit),
    amount: formatTickLevel(amount),
    payments: formatCount(payments),
    paidIn: formatMoney(paidIn, t.locale),
    worth: formatMoney(worth, t.locale),
    supposed: assumptions === null ? "no" : "yes",
    direction: directionOf(moneyWeighted),
    weighted: formatPercent(moneyWeighted, t.locale, { sign: true }),
    rate: stretch.cagr === null ? "none" : "some",
    index: changeProse(t, stretch.cagr ?? stretch.change),
  });
}
