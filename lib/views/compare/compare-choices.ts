import { formatMonth } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { DayRange } from "@/lib/series/series";
import { pageHref } from "@/lib/url/address";
import { CURRENCIES, MOST_COMPARED, type PresetField } from "@/lib/url/fields";
import { withoutRange } from "@/lib/url/view-state";
import { fieldChoices, presetLabel, stateChoice } from "@/lib/views/parts/choices";
import { addressSymbol } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import type { Choice, Section } from "@/lib/views/parts/view";
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

/** Every index there is, each a link that adds it to the comparison or takes it out. */
export function indexPicker({ records, indices, state, t }: CountedContext): Section {
  const chosen = records.map(addressSymbol);
  const build = () =>
    indices.map(({ profile }) => {
      const symbol = profile.symbol.toLowerCase();
      const picked = chosen.includes(symbol);
      const symbols = picked ? chosen.filter((item) => item !== symbol) : [...chosen, symbol];
      const possible = symbols.length > 0 && symbols.length <= MOST_COMPARED;
      const href = possible ? pageHref(t.locale, { page: "compare" }, { ...state, symbols }) : null;
      return { label: profile.shortName[t.locale], href, picked };
    });
  return section({ kind: "picker", id: "picker", title: t("compare.choose"), build });
}
