import { formatPercent } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import type { DayRange } from "@/lib/series/series";
import { changeProse } from "@/lib/views/parts/change-prose";
import { directionOf } from "@/lib/views/parts/context";
import { type Stretch, yearlyRate } from "@/lib/views/parts/period-rows";
import { changeTile, datesNote } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";
import { type CountedContext, currencyWords } from "./compare-context";
import { datesUsed } from "./compare-ranges";

const MOST_TILES = 6;

/** An index and what it came to over the range shown. */
export interface Compared {
  readonly record: IndexRecord;
  readonly stretch: Stretch;
}

/** The best and the worst of the indices over the range, in the currency that all are counted in. */
export function compareHeadline(
  { t, records, currency }: CountedContext,
  range: DayRange | null,
  compared: readonly Compared[],
): Prose {
  const ordered = [...compared].sort((one, other) => other.stretch.change - one.stretch.change);
  const [best, worst] = [ordered[0], ordered.at(-1)];
  if (range === null || best === undefined || worst === undefined) return t.rich("compare.headlineNone");
  const percent = (value: number | null) => formatPercent(value === null ? null : Math.abs(value), t.locale);
  const rate = yearlyRate(best.stretch);
  const values = {
    ...datesUsed(t, records, range),
    ...currencyWords(t, currency),
    best: best.record.profile.name[t.locale],
    direction: directionOf(best.stretch.change),
    change: percent(best.stretch.change),
    cagr: rate === null ? "none" : "some",
    cagrText: changeProse(t, rate),
  };
  if (ordered.length === 1) return t.rich("compare.headlineOne", values);
  return t.rich("compare.headline", {
    ...values,
    count: ordered.length,
    worst: worst.record.profile.name[t.locale],
    worstDirection: directionOf(worst.stretch.change),
    worstChange: percent(worst.stretch.change),
  });
}

/** The rate a year of each index, or its change where that is of a year and less. */
export function compareTiles({ t }: CountedContext, compared: readonly Compared[]): Tile[] {
  return compared.slice(0, MOST_TILES).map(({ record, stretch }) => {
    const name = record.profile.shortName[t.locale];
    const rate = yearlyRate(stretch);
    const label = rate === null ? name : t("compare.tile.cagr", { name });
    return changeTile(t, label, rate ?? stretch.change, datesNote(t, stretch.from.day, stretch.to.day));
  });
}
