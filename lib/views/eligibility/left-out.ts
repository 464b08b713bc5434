import { formatCount } from "@/lib/format/format";
import { sentences } from "@/lib/i18n/sentences";
import type { Translator } from "@/lib/i18n/translator";
import type { Screening } from "./candidates-context";
import { candidateName } from "./verdict-words";

const MEASURES = ["marketValue", "turnover"] as const;
const MOST_NAMED = 3;

/** What each total leaves out for want of a figure, in sentences; empty where it has all candidates. */
export function leftOutText(t: Translator, { candidates }: Pick<Screening, "candidates">): string {
  const told = MEASURES.flatMap((measure) => {
    const names = candidates.flatMap((each, row) =>
      each[measure] === null ? [candidateName(t, each.name, row)] : [],
    );
    if (names.length === 0) return [];
    const named = names.slice(0, MOST_NAMED).join(t("list.separator"));
    const more = names.length - MOST_NAMED;
    const listed = more > 0 ? t("eligibility.leftOut.more", { named, more: formatCount(more) }) : named;
    return [t(`eligibility.leftOut.${measure}`, { names: listed })];
  });
  return sentences(t.locale, ...told);
}
