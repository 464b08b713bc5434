import { DAY, NUMBER, TEXT } from "@/lib/api/answer-field";
import { rowsInRange } from "@/lib/api/asked-range";
import { listEndpoint } from "@/lib/api/endpoint";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { CURRENCIES } from "@/lib/url/field-choices";

/** The currency whose rates are told where the address names none. */
export const DEFAULT_CURRENCY = "hkd";

interface DatedRate {
  readonly day: number;
  readonly perUsd: number;
}

/** The daily rates of a currency, oldest first. */
export const fx = listEndpoint<DatedRate>(
  {
    name: "fx",
    path: "/fx",
    tag: "catalogue",
    needs: "rates",
    fields: ["currency", "from", "to"],
    // The dollar itself has no rate.
    values: { currency: CURRENCIES.filter((currency) => currency !== "local" && currency !== "usd") },
    example: { currency: "hkd", from: "2024-01-01", to: "2024-01-31" },
  },
  {
    head: { currency: TEXT("The currency, an ISO 4217 code.").schema },
    row: [
      ["date", "date", DAY("The day of the rate."), ({ day }) => isoFromDay(day)],
      ["perUsd", "per_usd", NUMBER("Units of the currency for one US dollar."), ({ perUsd }) => perUsd],
    ],
    keyOf: ({ day }) => isoFromDay(day),
    answer({ rates, state, report }) {
      const currency = (state.currency ?? DEFAULT_CURRENCY).toUpperCase();
      const held = rates?.byCurrency.get(currency);
      const rows =
        held === undefined
          ? []
          : Array.from(held.days, (day, position) => ({ day, perUsd: at(held.perUsd, position) }));
      return { head: { currency }, rows: rowsInRange({ state, report }, rows) };
    },
  },
);
