import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { DefinitionItem } from "./view";

/** Whether dividends are in the closes of several indices, said once for all of them. */
export function basisItem(t: Translator, records: readonly IndexRecord[]): DefinitionItem {
  const total = records.filter(({ profile }) => profile.returnBasis === "total");
  if (total.length === 0) return { term: t("definition.price"), text: "" };
  if (total.length === records.length) return { term: t("definition.total"), text: "" };
  const names = total.map(({ profile }) => profile.name[t.locale]).join(t("list.separator"));
  return { term: t("compare.definition.basis"), text: t("compare.definition.basisText", { names }) };
}
