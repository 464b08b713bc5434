import { desk } from "@/lib/i18n/messages/importer";
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

type WordKey = keyof typeof desk | (typeof COUNTS)[number];

/** Every word of the desk where files are imported, for components that have no translator. */
export type DeskWords = Readonly<Record<WordKey, string>>;

/** The words of the desk in one language. */
export function deskWords(t: Translator): DeskWords {
  const keys = [...Object.keys(desk), ...COUNTS] as WordKey[];
  return Object.fromEntries(keys.map((key) => [key, t(key)])) as DeskWords;
}
