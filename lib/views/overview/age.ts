import { formatSpan } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";

const DAYS_IN_WORDS = 365;

/** How long ago a day was: `98 days ago`, `2 y 3 m ago`; empty for a day after `today`. */
export function ageText(t: Translator, day: number, today: number): string {
  const days = today - day;
  if (days < 0) return "";
  return days < DAYS_IN_WORDS
    ? t("date.age", { days })
    : t("date.ageLong", { span: formatSpan(days, t.locale) });
}
