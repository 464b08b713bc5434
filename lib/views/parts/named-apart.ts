import { formatShortDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { LevelMark } from "@/lib/plot/level-plot";

// More are written in no picture.
const MOST_NAMED = 16;

/**
 * Marks of one picture, the most important first, whose labels tell them apart: those that would say the same month or level say their day, and of
 * two on one day the first alone has words. Those after the sixteenth have none.
 */
export function namedApart(t: Translator, marks: readonly LevelMark[]): LevelMark[] {
  const named = marks.slice(0, MOST_NAMED);
  const counts = new Map<string, number>();
  for (const { label } of named) counts.set(label, (counts.get(label) ?? 0) + 1);
  const said = new Set<string>();
  return marks.map((mark, position) => {
    if (position >= MOST_NAMED) return { ...mark, label: "" };
    const repeats = mark.own !== true && (counts.get(mark.label) ?? 0) > 1;
    const wanted = mark.label === "" || !repeats ? mark.label : formatShortDay(mark.day, t.locale);
    const label = said.has(wanted) ? "" : wanted;
    said.add(wanted);
    return { ...mark, label };
  });
}
