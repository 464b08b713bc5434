import { formatCount } from "@/lib/format/format";
import { sentences } from "@/lib/i18n/sentences";
import type { Translator } from "@/lib/i18n/translator";
import type { Candidate } from "@/lib/methodology/eligibility/candidate";
import type { Screening } from "./candidates-context";
import { candidateName } from "./verdict-words";

const MEASURES = ["marketValue", "turnover"] as const;
const MOST_NAMED = 3;

/**
 * Which rows are refused, and what each total leaves out for want of a figure, in sentences; empty where it has all
 * candidates.
 */
export function leftOutText(
  t: Translator,
  { candidates, refused }: Pick<Screening, "candidates" | "refused">,
): string {
  const namesWhere = (isOne: (each: Candidate, row: number) => boolean) =>
    candidates.flatMap((each, row) => (isOne(each, row) ? [candidateName(t, each.name, row)] : []));
  const told = (key: "refused" | (typeof MEASURES)[number], names: readonly string[]) =>
    names.length === 0
      ? []
      : [t(`eligibility.leftOut.${key}`, { names: listed(t, names), count: names.length })];
  return sentences(
    t.locale,
    ...told(
      "refused",
      namesWhere((_, row) => refused.has(row)),
    ),
    ...MEASURES.flatMap((measure) =>
      told(
        measure,
        namesWhere((each, row) => each[measure] === null && !refused.has(row)),
      ),
    ),
  );
}

function listed(t: Translator, names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(t("list.separator"));
  const more = names.length - MOST_NAMED;
  return more > 0 ? t("eligibility.leftOut.more", { named, more: formatCount(more) }) : named;
}
