import { formatCount as count } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";

/** Where in time a finding stands, as it is written. */
interface FoundAt {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly close: string;
  /** Calendar days from its date to its last date; 0 for a single day. */
  readonly days: number;
}

type Sentences<Details> = Readonly<Record<Locale, (details: Details, at: FoundAt) => string>>;

/**
 * What a finding says: plain functions, for a faulty file may need thousands of sentences and a browser says them
 * without the message parser. `isDated`: the day or days that it is about come before it.
 */
export interface FindingWords<Details> extends Sentences<Details> {
  readonly isDated: boolean;
}

/** Closes in a row, the first of which is the finding's. */
export interface Closes {
  readonly lastDate: string;
  readonly count: number;
}

/** Words that the date of the finding, or its first and last date, come before. */
export function dated<Details>(sentences: Sentences<Details>): FindingWords<Details> {
  return { ...sentences, isDated: true };
}

/** Words that stand alone; where they are about a day, they say it. */
export function whole<Details>(sentences: Sentences<Details>): FindingWords<Details> {
  return { ...sentences, isDated: false };
}

/** A shift of dates by a day: the weekdays that then have closes, and those that lack them. */
export const SHIFTS = {
  en: { early: ["early", "Sundays", "Fridays"], late: ["late", "Saturdays", "Mondays"] },
  "zh-Hant": { early: ["早", "星期日", "星期五"], late: ["遲", "星期六", "星期一"] },
} as const;

/** The dates that come before a dated sentence, and the lines that end a list of findings. */
export const FINDING_FRAMES = {
  en: {
    dates: (date: string, lastDate: string) => `${date === lastDate ? date : `${date} to ${lastDate}`}: `,
    inLine: (line: number, text: string) => `line ${line}: ${text}`,
    unlisted: (name: string, more: number) => `${name}: ${count(more)} more, not listed.`,
    more: (faults: number) => `${count(faults)} more faults`,
    unread: (line: number) => `not read beyond line ${line}`,
  },
  "zh-Hant": {
    dates: (date: string, lastDate: string) => `${date === lastDate ? date : `${date}至${lastDate}`}：`,
    inLine: (line: number, text: string) => `第${line}行：${text}`,
    unlisted: (name: string, more: number) => `${name}：另有${count(more)}項，未有列出。`,
    more: (faults: number) => `另有${count(faults)}項錯誤`,
    unread: (line: number) => `第${line}行以後未有讀取`,
  },
} as const satisfies Record<Locale, unknown>;
