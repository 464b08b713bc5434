import { formatShortDay } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { requireDay } from "@/lib/series/day";
import { sourcesProse } from "./source-prose";

// The first are those of most closes; the page names all.
const MOST_NAMES = 2;

/**
 * Whose closes a plate shows, to which day they go, and of which revision of the store they are, in one line; of no index
 * the revision alone.
 */
export function sourceLine(t: Translator, records: readonly IndexRecord[], revision: number): string {
  const sources = records.flatMap(({ closeSources }) => closeSources);
  const named = [...new Map(sources.map((source) => [source.name.en, source])).values()];
  const shown = proseText(sourcesProse(t, named.slice(0, MOST_NAMES)));
  const more = named.length - MOST_NAMES;
  const names = more > 0 ? `${shown}${t("source.separator")}${t("list.more", { count: more })}` : shown;
  const last =
    records
      .map(({ coverage }) => coverage.lastDate)
      .sort()
      .at(-1) ?? null;
  return t("source.line", {
    has: last === null ? "none" : names === "" ? "day" : "all",
    names,
    last: last === null ? "" : formatShortDay(requireDay(last), t.locale),
    revision: String(revision),
  });
}
