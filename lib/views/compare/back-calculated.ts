import { formatDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { requireDay } from "@/lib/series/day";

/** The day from which an index was published; `null` where that is not known. */
function launchDay({ profile }: IndexRecord): number | null {
  return profile.launched === null ? null : requireDay(profile.launched);
}

/** Whether what an index came to since a day was counted, at first, from levels calculated back by its publisher. */
export function isBackCalculated(record: IndexRecord, from: number): boolean {
  const launched = launchDay(record);
  return launched !== null && from < launched;
}

/** Which of the lines start before their index was published, each with the day of that; empty for none. */
export function backCalculatedNames(
  t: Translator,
  lines: ReadonlyArray<{ readonly record: IndexRecord; readonly from: number }>,
): string {
  const names = lines.flatMap(({ record, from }) => {
    const launched = launchDay(record);
    if (launched === null || from >= launched) return [];
    const name = record.profile.shortName[t.locale];
    return [t("compare.backCalculated.before", { name, date: formatDay(launched, t.locale) })];
  });
  return names.join(t("list.separator"));
}
