import { LOCALES } from "@/lib/i18n/locale";
import type { MessageKey } from "@/lib/i18n/messages";
import { type Translator, translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { Localised } from "@/lib/reference/types";
import type { DayRange } from "@/lib/series/series";
import type { GoKind, GoPlace } from "./go-place";

/** Something that is found by its words. */
export interface GoEntry {
  readonly kind: GoKind;
  /** `null` for what is of no index. */
  readonly record: IndexRecord | null;
  /** What it is called, in both languages. */
  readonly names: string;
  /** What else it may be looked for by. */
  readonly words: string;
  /** The days it is about; `null` where it is about none in particular. */
  readonly days: DayRange | null;
  /** Made when it is found; `null` where the index has no such page. */
  readonly place: (t: Translator) => GoPlace | null;
}

/** A message in both languages. */
export function inBoth(key: MessageKey): string {
  return LOCALES.map((locale) => translator(locale)(key)).join(" ");
}

/** A text in both languages. */
export function bothOf(text: Localised): string {
  return LOCALES.map((locale) => text[locale]).join(" ");
}
