import type { FieldName } from "@/lib/url/fields";
import type { ViewState } from "@/lib/url/view-state";
import type { FormContent } from "@/lib/views/parts/form";

/** What of a state a form keeps without asking for it. */
export function hiddenFields(state: ViewState, names: readonly FieldName[]): FormContent["hidden"] {
  return names.flatMap((name) => (state[name] === undefined ? [] : [{ name, value: String(state[name]) }]));
}
