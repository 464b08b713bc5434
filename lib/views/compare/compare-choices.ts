import { formatMonth } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { DayRange } from "@/lib/series/series";
import { pageHref } from "@/lib/url/address";
import { CURRENCIES, MOST_COMPARED, type PresetField } from "@/lib/url/field-choices";
import { withoutRange } from "@/lib/url/view-state";
import { fieldChoices, presetLabel, stateChoice } from "@/lib/views/parts/choices";
import type { Choice } from "@/lib/views/parts/content/links";
import { addressSymbol } from "@/lib/views/parts/context";
import { pickerOf } from "@/lib/views/parts/index-picker";
import type { Section } from "@/lib/views/parts/view";
import type { CountedContext } from "./compare-context";
import { commonPreset, DEFAULT_COMPARED } from "./compare-ranges";
import { SPANS } from "./compare-table";

function rangeLabel(t: Translator, preset: PresetField, { from }: DayRange): string {
  return preset === "max"
    ? t("compare.choice.max", { month: formatMonth(from, t.locale) })
    : presetLabel(t, preset);
}

/** The spans that every index has closes for. */
export function rangeChoices({ records, state, t }: CountedContext, current: PresetField | null): Choice[] {
  const others = withoutRange(state);
  return SPANS.flatMap((preset) => {
    const range = commonPreset(records, preset);
    if (range === null) return [];
    const chosen = preset === DEFAULT_COMPARED ? others : { ...others, range: preset };
    const label = rangeLabel(t, preset, range);
    return [stateChoice(t, { page: "compare" }, chosen, label, preset === current)];
  });
}

/** What the indices can be counted in: each in its own currency, or all in one; nothing where one of them is not stated. */
export function currencyChoices({ local, state, t, currency }: CountedContext): Choice[] {
  if (local.some(({ profile }) => profile.currency === null)) return [];
  return fieldChoices(t, { page: "compare" }, state, {
    ...{ name: "currency", values: CURRENCIES, current: currency, byDefault: "local" },
    labelOf: (value) => (value === "local" ? t("currency.local") : value.toUpperCase()),
  });
}

/** The indices there are to choose from, each a link that adds it to the comparison or takes it out. */
export function indexPicker({ records, indices, state, t }: CountedContext): Section {
  const place = { page: "compare" } as const;
  const chosen = records.map(addressSymbol);
  return pickerOf(t, t("compare.choose"), {
    ...{ place, state, indices, chosen },
    hrefWith: (symbols) =>
      symbols.length === 0 || symbols.length > MOST_COMPARED
        ? null
        : pageHref(t.locale, place, { ...state, symbols: [...symbols] }),
  });
}
