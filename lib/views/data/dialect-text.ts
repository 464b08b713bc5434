import { z } from "zod";
import type { Translator } from "@/lib/i18n/translator";

// What an import writes; whatever else stands there is shown as it is.
const DIALECT = z.object({
  encoding: z.string(),
  delimiter: z.enum([",", ";", "\t", "|"]),
  dateOrder: z.enum(["YMD", "DMY", "MDY"]),
  newestFirst: z.boolean(),
});
const DELIMITERS = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as const;
const LONGEST = 80;

/** How an imported file was written, in a few words; a text that does not say so is shown as it is, cut short. */
export function dialectText(t: Translator, stored: string): string {
  const read = DIALECT.safeParse(parsed(stored));
  if (!read.success) return stored.length > LONGEST ? `${stored.slice(0, LONGEST)}…` : stored || "–";
  return dialectInWords(t, read.data);
}

/** How a file is written, in a few words: `UTF-8, commas, month/day/year, newest first`. */
export function dialectInWords(
  t: Translator,
  { encoding, delimiter, dateOrder, newestFirst }: z.infer<typeof DIALECT>,
): string {
  return t("data.dialect.text", {
    encoding: encoding.toUpperCase(),
    delimiter: DELIMITERS[delimiter],
    order: dateOrder,
    direction: newestFirst ? "newest" : "oldest",
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
