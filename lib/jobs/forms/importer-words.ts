import { importer } from "@/lib/i18n/messages/importer";
import type { imports } from "@/lib/i18n/messages/imports";
import type { Translator } from "@/lib/i18n/translator";

const COUNTS = [
  "data.column.symbol",
  "data.column.read",
  "data.column.inserted",
  "data.column.changed",
  "data.column.unchanged",
  "data.column.kept",
  "data.column.refused",
  "data.column.warnings",
] as const satisfies ReadonlyArray<keyof typeof imports | "data.column.symbol">;

type WordKey = keyof typeof importer | (typeof COUNTS)[number];

/** Every word of the importer, for components that have no translator. */
export type ImporterWords = Readonly<Record<WordKey, string>>;

/** The words of the importer in one language. */
export function importerWords(t: Translator): ImporterWords {
  const keys = [...Object.keys(importer), ...COUNTS] as WordKey[];
  return Object.fromEntries(keys.map((key) => [key, t(key)])) as ImporterWords;
}
