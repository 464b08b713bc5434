import type { SavingPlan } from "@/lib/analytics/holding/saving-plan";
import { isoFromDay } from "@/lib/series/day";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import type { ViewContext } from "@/lib/views/parts/context";
import { currencyCell } from "@/lib/views/parts/counted-in";
import { rateCell } from "@/lib/views/parts/period-rows";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, orDash, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import type { OnceOutcome, Outcome } from "./outcome";

/** What the calculator answers as a row: the closes really used, what was paid in and came of it, what the reader supposed. */
export function outcomeTable(context: ViewContext, outcome: Outcome): Section {
  const { t } = context;
  const { once, saving } = outcome;
  const columns = [
    ...closeColumns(context),
    ...(once === null ? [] : onceColumns(context, once)),
    ...(saving === null ? [] : savingColumns(context, outcome, saving)),
    ...commonColumns(context),
  ];
  const build = (): Table => ({
    turned: { corner: t("episode.column.figure"), names: [t("returns.outcome.name")] },
    ...tableFrom([outcome], columns),
  });
  return section({
    kind: "table",
    id: "outcome",
    title: t("returns.outcome.title"),
    half: true,
    isOwn: true,
    build,
  });
}

function closeColumns({ t, record }: ViewContext): ColumnOf<Outcome>[] {
  return [
    ["currency", t("returns.column.currency"), "text", () => currencyCell(t, record.profile)],
    ["from_date", t("column.from"), "date", ({ stretch }) => isoFromDay(stretch.from.day)],
    ["to_date", t("column.to"), "date", ({ stretch }) => isoFromDay(stretch.to.day)],
    ["from_close_points", t("column.fromClose"), "level", ({ stretch }) => stretch.from.close],
    ["to_close_points", t("column.toClose"), "level", ({ stretch }) => stretch.to.close],
  ];
}

function onceColumns({ t }: ViewContext, once: OnceOutcome): ColumnOf<Outcome>[] {
  const rate = (value: number | null): Cell =>
    value === null ? { value, note: t("reason.short") } : { value };
  return [
    ["bought_at_points", t("returns.outcome.bought"), "level", () => once.bought.close],
    ["return_percent", t("returns.tile.change"), "change", () => once.change],
    ["yearly_percent", t("returns.tile.yearly", { supposed: "no" }), "change", () => rate(once.yearly)],
    ["paid_in_amount", t("returns.outcome.paidIn"), "level", ({ amount }) => amount],
    ["worth_amount", t("returns.outcome.worth"), "level", () => once.worth],
  ];
}

function savingColumns({ t }: ViewContext, { stretch }: Outcome, saving: SavingPlan): ColumnOf<Outcome>[] {
  return [
    ["first_payment_date", t("returns.outcome.firstPayment"), "date", () => isoFromDay(saving.first.day)],
    ["payments", t("returns.outcome.payments"), "count", () => saving.payments],
    ["paid_in_amount", t("returns.outcome.paidIn"), "level", () => saving.paidIn],
    ["worth_amount", t("returns.outcome.worth"), "level", () => saving.worth],
    ["money_weighted_percent", t("returns.tile.weighted"), "change", () => saving.moneyWeighted],
    ["index_return_percent", t("returns.outcome.index"), "change", () => stretch.change],
    ["index_yearly_percent", t("returns.tile.index"), "change", () => rateCell(t, stretch)],
  ];
}

/** The deepest fall between the closes, and the reader's own assumptions; a dash for none. */
function commonColumns({ t }: ViewContext): ColumnOf<Outcome>[] {
  const supposed = (share: number | undefined): Cell => orDash(share ?? null);
  return [
    [
      ...(["max_drawdown_percent", t("column.maxDrawdown"), "change"] as const),
      ({ stretch: { maxDrawdown: value, exactDrawdown } }) =>
        exactDrawdown ? { value } : { value, note: t("drawdowns.note.atLeast") },
    ],
    [
      ...(["dividends_supposed_percent", t("returns.outcome.yield"), "percent"] as const),
      ({ assumptions }) => supposed(assumptions?.yieldPerYear),
    ],
    [
      ...(["inflation_supposed_percent", t("returns.outcome.inflation"), "percent"] as const),
      ({ assumptions }) => supposed(assumptions?.inflationPerYear),
    ],
  ];
}
