import { formatPercent } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { toneOf } from "./cell";

/** A change, a fraction, for a sentence: with its sign, in its colour; n/a for `null`. */
export function changeProse({ locale }: Translator, change: number | null): Prose {
  return [{ text: formatPercent(change, locale, { sign: true }), tone: toneOf(change) }];
}
