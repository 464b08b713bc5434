import type { Translator } from "@/lib/i18n/translator";
import { ANY_DAY } from "@/lib/url/allowed";
import { expectedText } from "@/lib/url/told-problem";
import type { AddressProblem } from "@/lib/url/view-state";

const WRITTEN_AS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the reader is told of a part of the address that was not used; a date that the calendar lacks is called that. */
export function problemText(t: Translator, { parameter, found, expected }: AddressProblem): string {
  const isNoDay = expected === ANY_DAY;
  if (!isNoDay) return t("problem.text", { parameter, found, expected: expectedText(t, expected) });
  return t(WRITTEN_AS_DAY.test(found) ? "problem.noSuchDay" : "problem.noDay", { parameter, found });
}
