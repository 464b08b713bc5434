import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { indexName, type ViewContext } from "@/lib/views/parts/context";
import { countedIn, expectedCurrency } from "@/lib/views/parts/counted-in";
import { inOwnWords } from "@/lib/views/parts/observation-words";
import { texts, tiles } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import { betweenSections } from "./between-sections";
import { calculatorDays } from "./calculator-days";
import { calculatorForm } from "./calculator-form";
import { currenciesSections, currencyNotes } from "./currencies-table";
import { daysTables } from "./days-tables";
import { distributionSections } from "./distribution-sections";
import { holdingSections } from "./holding-sections";
import { type Outcome, outcomeOf } from "./outcome";
import { outcomeTable } from "./outcome-table";
import { returnsDefinition } from "./returns-definition";
import { returnsHeadline } from "./returns-headline";
import { returnsTiles } from "./returns-tiles";

/** The index in the currency that the state asks for; in its own, and a report, where no rates are held for that one. */
function countedRecord({ record, state, rates, report }: ViewContext): IndexRecord {
  const { currency = "local" } = state;
  const counted = countedIn(record, currency, rates);
  if (counted !== null) return counted;
  report({ parameter: "currency", found: currency, expected: expectedCurrency([record]) });
  return record;
}

/** The days of a saving, which start with its first payment. */
const savedOver = ({ stretch }: Outcome) => ({ base: stretch.from.day, to: stretch.to.day });

/**
 * What an index returned between two days, for an amount put in once or each month, in any currency whose rates are held,
 * and what every holding time of 1 to 20 years brought over all starts. The calculator alone has the state's days and
 * currency. `null` without closes.
 */
export function returnsView(asked: ViewContext): View | null {
  const context = inOwnWords(asked);
  const { record, t } = context;
  if (record.series.days.length === 0) return null;
  const counted = { ...context, record: countedRecord(context) };
  const other = counted.record === record ? null : (counted.record.profile.currency?.toLowerCase() ?? null);
  const shown = calculatorDays(counted);
  const outcome = outcomeOf(context, counted.record, shown);
  const headline = returnsHeadline(counted, outcome, shown);
  return {
    title: t("returns.title", { name: indexName(context) }),
    description: proseText(headline),
    headline,
    sections: [
      ...(outcome === null ? [] : [tiles(() => returnsTiles(counted, outcome))]),
      texts(() => ({ notes: currencyNotes(context, counted.record) })),
      calculatorForm(context, shown),
      ...(outcome === null ? [] : [outcomeTable(counted, outcome)]),
      ...betweenSections(counted, shown, outcome, other),
      ...currenciesSections(context, outcome?.saving == null ? shown : { ...shown, ...savedOver(outcome) }),
      ...holdingSections(context),
      ...distributionSections(context),
      ...daysTables(context),
      returnsDefinition(context, outcome),
    ],
    shown,
  };
}
