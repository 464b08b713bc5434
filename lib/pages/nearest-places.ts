import { isLocale, type Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { LONGEST_SEARCH } from "@/lib/url/field-choices";
import type { GoPlace } from "@/lib/views/go/go-place";
import { nearPlaces } from "@/lib/views/go/near-places";
import { loadNamed } from "./load-place";

const MOST_NEAREST = 8;

const FOLDERS = ["indices", "facts", "embed"];
const SUFFIX = /\.[a-z]{2,5}$/;
// Of a day, month or year its hyphens belong to it.
const DATE_OR_HYPHEN = /(\d{4}(?:-\d{2}){1,2})(?!\d)|-/g;

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** What a path says in words: `/indices/hsi/milestones/2003-04-25-sars-low` is "hsi milestones 2003-04-25 sars low". */
export function wordsOfPath(path: string): string {
  const segments = path.split("/").map(decoded);
  const telling = segments.filter((segment) => !isLocale(segment) && !FOLDERS.includes(segment));
  const words = telling.map((segment) =>
    segment.replace(SUFFIX, "").replace(DATE_OR_HYPHEN, (_, date: string | undefined) => `${date ?? ""} `),
  );
  return words.join(" ").trim().slice(0, LONGEST_SEARCH);
}

/** What a path may have meant to which no page has, the likeliest first; nothing where it means nothing. */
export async function nearestPlaces(locale: Locale, path: string): Promise<readonly GoPlace[]> {
  const words = wordsOfPath(path);
  const data = await loadNamed({ page: "go" }, { q: words });
  const records = data?.records.filter(({ series }) => series.days.length > 0) ?? [];
  if (records.length === 0) return [];
  return nearPlaces(translator(locale), records, words).slice(0, MOST_NEAREST);
}
