import { formatShortDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { requireDay } from "@/lib/series/day";
import { sourcesLine, type ViewBasis } from "./view-basis";

// The first are those of most closes; the page names all.
const MOST_NAMES = 2;

/**
 * Whose closes a plate shows, to which day they go, and of which revision of the store they are, in one line; of no index
 * the revision alone.
 */
export function sourceLine(
  t: Translator,
  { sources, closesTo }: Pick<ViewBasis, "sources" | "closesTo">,
  revision: number,
): string {
  const names = sourcesLine(t, { sources }, MOST_NAMES);
  return t("source.line", {
    has: closesTo === null ? "none" : names === "" ? "day" : "all",
    names,
    last: closesTo === null ? "" : formatShortDay(requireDay(closesTo), t.locale),
    revision: String(revision),
  });
}
