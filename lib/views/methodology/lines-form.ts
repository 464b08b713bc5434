import { pageHref } from "@/lib/url/address";
import { linesOf, writeLines } from "@/lib/url/rows-field";
import { section } from "@/lib/views/parts/section";
import type { Section } from "@/lib/views/parts/view";
import { rowOf } from "./company-cells";
import { hiddenFields } from "./hidden-fields";
import type { MethodologyContext } from "./methodology-context";

/** The companies, or lines that were not taken, as lines of CSV, and the cap, to be changed or pasted from elsewhere. */
export function linesForm({ t, state, typed, worked, cap }: MethodologyContext): Section {
  return section({
    ...({ kind: "form", id: "lines", title: t("methodology.lines.title") } as const),
    build: () => ({
      line: t("methodology.lines.line"),
      action: pageHref(t.locale, { page: "methodology" }),
      hidden: hiddenFields(state, ["action", "company", "ratio", "price", "amount", "newcomer"]),
      fields: [
        {
          ...{
            kind: "table",
            name: "rows",
            label: t("methodology.lines.rows"),
            hint: t("methodology.lines.hint"),
          },
          value: typed?.rows === undefined ? writeLines(worked.cells.map(rowOf)) : linesOf(typed.rows),
        },
        {
          ...{ kind: "number", name: "cap", label: t("methodology.lines.cap") },
          ...{ value: String(Number((cap * 100).toFixed(2))), min: "0.01", max: "100" },
        },
      ],
      submit: t("methodology.lines.submit"),
    }),
  });
}
