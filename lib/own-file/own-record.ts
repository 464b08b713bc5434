import { messages } from "@/lib/i18n/messages";
import type { IndexRecord } from "@/lib/reference/records";
import type { Localised } from "@/lib/reference/types";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { shownText } from "@/lib/text/shown-text";
import { withoutEnding } from "./own-symbol";
import type { OwnSeries } from "./read-own-file";

/**
 * A reader's file as if the store held it: every close is in the complete stretch, and of an index that is known in no
 * other way there are neither published year-ends nor milestones. `symbol`: `~slug`. Name, currency and basis are those
 * that the reader chose; where the file's words are all there is, its name and `null`.
 */
export function ownRecord(reading: OwnSeries, symbol: string): IndexRecord {
  const { name: fileName, choices } = reading;
  const upper = symbol.toUpperCase();
  const series = { ...reading.series, symbol: upper };
  const { days } = series;
  const [firstDate, lastDate] = [isoFromDay(at(days, 0)), isoFromDay(at(days, days.length - 1))];
  const name = sameInBoth(shownText(choices.name?.trim() || withoutEnding(fileName), LONGEST_NAME));
  return {
    revision: 0,
    profile: {
      symbol: upper,
      name,
      shortName: sameInBoth(shownText(name.en, LONGEST_SHORT_NAME)),
      currency: choices.currency ?? null,
      region: messages["ownFile.region"],
      publisher: messages["ownFile.region"],
      returnBasis: choices.basis ?? null,
      launched: null,
      baseDate: null,
      baseValue: null,
      note: null,
      source: fileName,
    },
    coverage: {
      firstDate,
      lastDate,
      completeFrom: firstDate,
      completeTo: lastDate,
      sessionCount: days.length,
      sparseBefore: 0,
      sparseAfter: 0,
    },
    series,
    closeSources: [{ name: sameInBoth(fileName), date: null, anchor: null }],
    annualCloses: [],
    milestones: [],
    turningPoints: [],
    leftOut: [],
  };
}

const LONGEST_NAME = 60;
// What stands at the end of a line has no more room.
const LONGEST_SHORT_NAME = 18;

function sameInBoth(text: string): Localised {
  return { en: text, "zh-Hant": text };
}
