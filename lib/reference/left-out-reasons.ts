import type { Localised } from "./types";

/** Why a provider's close of a day is not in the series, as far as it can be said in every language. */
export interface LeftOutReason {
  /**
   * `holiday`: one that is known; `carried`: it repeats the close of the session before, and others have none; `alone`:
   * no other provider has a close of that day.
   */
  readonly kind: "holiday" | "carried" | "alone";
  /** The holiday's name; `null` for another reason or where it is not stated. */
  readonly holiday: Localised | null;
}

const HOLIDAYS: ReadonlyArray<readonly [named: RegExp, name: Localised]> = [
  [/Chung Yeung/, { en: "Chung Yeung", "zh-Hant": "重陽節" }],
  [/Ching Ming/, { en: "Ching Ming", "zh-Hant": "清明節" }],
  [/Respect for the Aged Day/, { en: "Respect for the Aged Day", "zh-Hant": "敬老日" }],
  [/autumnal equinox/, { en: "the autumnal equinox", "zh-Hant": "秋分日" }],
  [/day of repentance/, { en: "the Day of Repentance", "zh-Hant": "懺悔日" }],
];

/** What `why` of a row of `daily-checks.csv` comes to; every row that ships is told. */
export function leftOutReason(why: string): LeftOutReason {
  const holiday = HOLIDAYS.find(([named]) => named.test(why))?.[1] ?? null;
  if (holiday !== null || /\bholiday\b/.test(why)) return { kind: "holiday", holiday };
  const carried = /^same close as the session before|carries the close|with the close of/.test(why);
  return { kind: carried ? "carried" : "alone", holiday: null };
}
