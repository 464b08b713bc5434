import { formatDay } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import type { Series } from "@/lib/series/series";
import type { PresetField } from "@/lib/url/field-choices";
import { wordsForAll } from "@/lib/views/parts/observation-words";
import { stretchOf } from "@/lib/views/parts/period-rows";
import { definition, texts, tiles } from "@/lib/views/parts/section";
import type { Section, View } from "@/lib/views/parts/view";
import { indexPicker, rangeChoices } from "./compare-choices";
import { type CompareContext, type CountedContext, counted, currencyWords } from "./compare-context";
import { compareDefinition } from "./compare-definition";
import { type Compared, compareHeadline, compareTiles } from "./compare-headline";
import { endNotes } from "./compare-notes";
import { rebased, rebasedSection, rebasedTable } from "./compare-plates";
import { type ComparedRange, comparedRange, type RiskRange, riskRange } from "./compare-ranges";
import { bandsTable, compareTable } from "./compare-table";
import { correlationTables } from "./correlation-table";
import { rollingSections } from "./rolling-sections";
import { scatterSections } from "./scatter-plate";

/** The indices that the rough bands of the sources name: what a comparison shows when its address names none. */
export const DEFAULT_SYMBOLS: readonly string[] = ["hsi", "spx", "n225", "ftse", "nifty"];

const yearsOf = (preset: PresetField | null) => (preset?.endsWith("y") ? Number.parseInt(preset, 10) : 5);

/** Whether closes come by the week or more often: of others no week can be told. */
const hasWeeks = (series: Series) => series.periodicity === "daily" || series.periodicity === "weekly";

/** How the indices move together, where at least two have sessions: half-wide plates in pairs. */
function togetherSections(
  context: CountedContext,
  range: ComparedRange,
  risk: RiskRange | null,
  bands: Section | null,
): Section[] {
  const daily = context.records.filter(({ series }) => series.complete !== null && hasWeeks(series));
  const hasMatrix = risk !== null && daily.length > 1;
  // The matrix stands beside the bands, or beside the lines where there are none.
  const rolling = rollingSections(context, daily, range, hasMatrix && bands === null);
  const half = bands !== null || rolling.length > 0;
  const tables = hasMatrix ? correlationTables(context, daily, risk, half) : [];
  return [...tables, ...(bands === null ? [] : [bands]), ...rolling];
}

/**
 * Indices side by side over their common range, all counted in one currency or each in its own: rebased lines and figures
 * from the same closes, the figures of 1 to 20 years, risk and return, and how they move together; for volatility and risk
 * the last years in which each has every session where the range is not complete itself. At least one record.
 */
export function compareView(asked: CompareContext): View {
  const context = counted({ ...asked, t: wordsForAll(asked.t, asked.records) });
  const { records, state, t } = context;
  const range = comparedRange(records, state, context.report);
  const compared = records.flatMap((record): Compared[] => {
    const stretch = range === null ? null : stretchOf(record, range);
    return stretch === null ? [] : [{ record, stretch }];
  });
  const headline = compareHeadline(context, range, compared);
  const risk = range && riskRange(records, range, yearsOf(range.preset));
  const lines = range === null ? null : rebased(records, range);
  const bands = range !== null && context.currency === "local" ? bandsTable(context) : null;
  const ranges = () => rangeChoices(context, range?.preset ?? null);
  const rebaseDate = lines === null ? "–" : formatDay(lines.day, t.locale);
  return {
    title: t("compare.title", {
      ...currencyWords(t, context.currency),
      names: records.map(({ profile }) => profile.shortName[t.locale]).join(t("list.separator")),
    }),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => compareTiles(context, compared)),
      indexPicker(context),
      texts(() => ({ notes: range === null ? [] : endNotes(context, range) })),
      ...(lines === null ? [] : [rebasedSection(context, lines, ranges), rebasedTable(context, lines)]),
      ...(range === null ? [] : [compareTable(context, range)]),
      ...(risk === null ? [] : scatterSections(context, risk)),
      ...(range === null ? [] : togetherSections(context, range, risk, bands)),
      definition(t, () => compareDefinition(context, rebaseDate, bands !== null)),
    ],
    shown: range,
  };
}
