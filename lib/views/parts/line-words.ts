import type { Translator } from "@/lib/i18n/translator";
import type { LineWords } from "@/lib/plot/level-plot";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import type { Series } from "@/lib/series/series";
import { namedKinds, type SparseKinds, sparseKinds } from "./sparse-kinds";

/** What whole and dashed lines stand for, as written above a picture that has dashed ones. */
export function lineWords(t: Translator, found: readonly SparseKinds[]): LineWords {
  return {
    thick: t("chart.key.thick"),
    sparse: t("chart.key.sparse", { kinds: namedKinds(t, found) || "none" }),
  };
}

/** The same of a picture of one index, by the closes that it shows: at least one. */
export function seriesWords(t: Translator, record: IndexRecord, { days }: Series): LineWords {
  return lineWords(t, [sparseKinds(record, at(days, 0), at(days, days.length - 1))]);
}
