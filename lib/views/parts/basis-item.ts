import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { DefinitionItem } from "./view";

/** What is known of each index, where of one nothing is. */
function ofEach(t: Translator, records: readonly IndexRecord[]): DefinitionItem {
  const texts = records.map(({ profile }) =>
    t("chart.named", {
      what: profile.name[t.locale],
      value: t(`data.basis.${profile.returnBasis ?? "unknown"}`),
    }),
  );
  return { term: t("compare.definition.basis"), text: texts.join(t("source.separator")) + t("sentence.end") };
}

/** Whether dividends are in the closes of several indices, said once for all of them. */
export function basisItem(t: Translator, records: readonly IndexRecord[]): DefinitionItem {
  if (records.some(({ profile }) => profile.returnBasis === null)) return ofEach(t, records);
  const total = records.filter(({ profile }) => profile.returnBasis === "total");
  if (total.length === 0) return { term: t("definition.price"), text: "" };
  if (total.length === records.length) return { term: t("definition.total"), text: "" };
  const names = total.map(({ profile }) => profile.name[t.locale]).join(t("list.separator"));
  return { term: t("compare.definition.basis"), text: t("compare.definition.basisText", { names }) };
}
