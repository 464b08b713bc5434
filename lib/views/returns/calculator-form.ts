import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import { pageHref } from "@/lib/url/address";
import { LEAST_PERCENT, MOST_PERCENT, SAVING_PLANS } from "@/lib/url/field-choices";
import { addressSymbol, type ViewContext } from "@/lib/views/parts/context";
import { currencyName, moneyUnit, offeredCurrencies } from "@/lib/views/parts/counted-in";
import type { FormContent } from "@/lib/views/parts/form";
import { section } from "@/lib/views/parts/section";
import type { Section } from "@/lib/views/parts/view";
import { DEFAULT_AMOUNT } from "./outcome";

const NUMBERS = { min: "0.01", max: "999999999" } as const;
const PERCENTS = { min: String(LEAST_PERCENT), max: String(MOST_PERCENT) } as const;

/** The fields of the calculator, filled with what is shown; what the other plates are asked stays in the address. */
export function calculatorForm(context: ViewContext, shown: DayRange): Section {
  const { t, record, state } = context;
  const build = (): FormContent => ({
    line: t("returns.form.line"),
    action: pageHref(t.locale, { page: "returns", symbol: addressSymbol(record) }),
    hidden: (["hold", "bins", "asof"] as const).flatMap((name) =>
      state[name] === undefined ? [] : [{ name, value: String(state[name]) }],
    ),
    fields: fieldsOf(context, shown),
    submit: t("returns.form.submit"),
  });
  return section({ kind: "form", id: "calculator", title: t("returns.form.title"), build });
}

function fieldsOf({ t, record, state }: ViewContext, shown: DayRange): FormContent["fields"] {
  const { days } = record.series;
  const bounds = { min: isoFromDay(at(days, 0)), max: isoFromDay(at(days, days.length - 1)) };
  const offered = offeredCurrencies(record.profile);
  const chosen = offered.find((field) => field === state.currency) ?? "local";
  const currency = chosen === "local" ? moneyUnit(record.profile) : chosen.toUpperCase();
  const day = (name: "from" | "to") => ({
    ...{ kind: "date" as const, name, label: t(`returns.form.${name}`), value: isoFromDay(shown[name]) },
    ...bounds,
  });
  const number = (
    name: "amount" | "price" | "yield" | "inflation",
    limits: { readonly min: string; readonly max: string },
  ) => ({
    ...{ kind: "number" as const, name, label: t(`returns.form.${name}`, { currency }) },
    ...{ value: String(state[name] ?? (name === "amount" ? DEFAULT_AMOUNT : "")), ...limits },
  });
  return [
    day("from"),
    day("to"),
    number("amount", NUMBERS),
    {
      ...{ kind: "choice", name: "plan", label: t("returns.form.plan"), value: state.plan ?? "once" },
      options: SAVING_PLANS.map((value) => ({ value, label: t(`returns.plan.${value}`) })),
    },
    {
      ...{ kind: "choice", name: "currency", label: t("currency.label"), value: chosen },
      options: offered.map((value) => ({
        value,
        label: value === "local" ? currencyName(t, record.profile.currency) : t(`currency.${value}`),
      })),
    },
    number("price", NUMBERS),
    number("yield", PERCENTS),
    number("inflation", PERCENTS),
  ];
}
