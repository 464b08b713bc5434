import type { ClaimDocument } from "@/lib/reference/claims/claim";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { VERDICTS, type Verdict } from "./settle/judge";
import { speakerCell } from "./speaker-cell";

/** A document with the verdicts on all that it claims. */
export interface DocumentVerdicts {
  readonly document: ClaimDocument;
  readonly verdicts: readonly Verdict[];
}

/** How many of the verdicts are such. */
export function countOf(verdicts: readonly Verdict[], verdict: Verdict): number {
  return verdicts.filter((each) => each === verdict).length;
}

/** How the claims of each document came out. */
export function documentsTable(context: ReferenceContext, documents: readonly DocumentVerdicts[]): Section {
  const { t } = context;
  const columns: ColumnOf<DocumentVerdicts>[] = [
    ["source", t("disagreements.column.document"), "text", ({ document }) => speakerCell(context, document)],
    ["claims", t("disagreements.column.claims"), "count", ({ verdicts }) => verdicts.length],
    ...VERDICTS.map(
      (verdict): ColumnOf<DocumentVerdicts> => [
        `claims_${verdict.replaceAll("-", "_")}`,
        t(`verdict.${verdict}`),
        "count",
        ({ verdicts }) => countOf(verdicts, verdict),
      ],
    ),
  ];
  const build = () => ({ line: t("disagreements.documents.line"), ...tableFrom(documents, columns) });
  return section({ kind: "table", id: "documents", title: t("disagreements.documents.title"), build });
}
