import type { Translator } from "@/lib/i18n/translator";
import type { Series } from "@/lib/series/series";
import { fileHref, pageHref } from "@/lib/url/address";
import type { PresetField } from "@/lib/url/field-choices";
import type { FieldName } from "@/lib/url/fields";
import type { Place } from "@/lib/url/page-table";
import { type ViewState, withoutRange } from "@/lib/url/view-state";
import type { Choice } from "./content/links";
import { heldPreset } from "./shown-range";

/** A choice that leads to the same place in another state. */
export function stateChoice(
  t: Translator,
  place: Place,
  state: ViewState,
  label: string,
  current: boolean,
): Choice {
  return {
    label,
    current,
    href: pageHref(t.locale, place, state),
    dataHref: fileHref(t.locale, place, state, "json"),
  };
}

/** A preset's short name: `1M`, `5Y`, `YTD`, `Max`. */
export function presetLabel(t: Translator, preset: PresetField): string {
  if (preset === "max" || preset === "ytd") return t(`choice.${preset}`);
  const count = Number.parseInt(preset, 10);
  return preset.endsWith("m") ? t("choice.months", { count }) : t("choice.years", { count });
}

/** The presets that have at least two closes of the series in them, counted back from `endDay`. */
export function presetChoices(
  t: Translator,
  place: Place,
  state: ViewState,
  presets: readonly PresetField[],
  current: PresetField | null,
  series: Series,
  endDay: number,
): Choice[] {
  const others = withoutRange(state);
  return presets
    .filter((preset) => heldPreset(series, preset, endDay) !== null)
    .map((preset) =>
      stateChoice(
        t,
        place,
        preset === "max" ? others : { ...others, range: preset },
        presetLabel(t, preset),
        preset === current,
      ),
    );
}

interface FieldChoices<Value extends string> {
  readonly name: FieldName;
  readonly values: readonly Value[];
  readonly current: Value;
  readonly byDefault: Value;
  readonly labelOf: (value: Value) => string;
}

/** A choice for each value of one field of the address; the default leaves it. */
export function fieldChoices<Value extends string>(
  t: Translator,
  place: Place,
  state: ViewState,
  { name, values, current, byDefault, labelOf }: FieldChoices<Value>,
): Choice[] {
  const { [name]: _chosen, ...others } = state;
  return values.map((value) => {
    const chosen: ViewState = value === byDefault ? others : { ...others, [name]: value };
    return stateChoice(t, place, chosen, labelOf(value), value === current);
  });
}

/** Log or linear; the scale that is the range's default leaves the address. */
export function scaleChoices(
  t: Translator,
  place: Place,
  state: ViewState,
  current: "log" | "linear",
  byDefault: "log" | "linear",
): Choice[] {
  const labelOf = (scale: "log" | "linear") => t(`choice.${scale}`);
  return fieldChoices(t, place, state, {
    name: "scale",
    values: ["log", "linear"],
    current,
    byDefault,
    labelOf,
  });
}

// Ten years start with a close up to a week before their first day.
const DAYS_OF_TEN_YEARS = 3653 + 7;

/** Log for spans over ten years, otherwise linear. */
export function defaultScale(from: number, to: number): "log" | "linear" {
  return to - from > DAYS_OF_TEN_YEARS ? "log" : "linear";
}
