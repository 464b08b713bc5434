import { proseText } from "@/lib/i18n/prose";
import { at } from "@/lib/series/at";
import { indexName, type ViewContext } from "@/lib/views/parts/context";
import { tiles } from "@/lib/views/parts/section";
import { heldPreset, type ShownRange, shownRange } from "@/lib/views/parts/shown-range";
import type { View } from "@/lib/views/parts/view";
import { calculatorForm } from "./calculator-form";
import { daysTables } from "./days-tables";
import { holdingSections } from "./holding-sections";
import { outcomeOf } from "./outcome";
import { returnsDefinition } from "./returns-definition";
import { returnsHeadline } from "./returns-headline";
import { returnsTiles } from "./returns-tiles";

/** The days of the calculator: those of the state, otherwise the last ten years, or all that is held. */
function calculatorDays({ record, state, report }: ViewContext): ShownRange {
  const { series } = record;
  const end = at(series.days, series.days.length - 1);
  const dated = state.from !== undefined || state.to !== undefined;
  const preset =
    !dated && heldPreset(series, "10y", end) !== null ? { ...state, range: "10y" as const } : state;
  return shownRange(series, preset, end, report);
}

/**
 * What an index returned between two days, for an amount put in once or each month, and what every holding time of 1 to
 * 20 years brought over all starts. The calculator alone has the state's days. `null` without closes.
 */
export function returnsView(context: ViewContext): View | null {
  const { record, t } = context;
  if (record.series.days.length === 0) return null;
  const shown = calculatorDays(context);
  const outcome = outcomeOf(context, shown);
  const headline = returnsHeadline(context, outcome, shown);
  return {
    title: t("returns.title", { name: indexName(context) }),
    description: proseText(headline),
    headline,
    sections: [
      ...(outcome === null ? [] : [tiles(() => returnsTiles(context, outcome))]),
      calculatorForm(context, shown),
      ...holdingSections(context),
      ...daysTables(context),
      returnsDefinition(context, outcome),
    ],
    shown,
  };
}
