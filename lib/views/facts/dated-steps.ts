import type { MethodologyDate, ReferenceFacts } from "@/lib/reference/reference-facts";
import { dayFromIso } from "@/lib/series/day";

/** A value that holds from a day until the next step. */
export interface DatedStep {
  readonly day: number;
  readonly date: string;
  /** How many, or a fraction of 1. */
  readonly value: number;
  readonly source: string;
}

/** Whether a source stands alone with what a row says, by what the table says of it. */
export function disagrees(text: { readonly en: string } | null): boolean {
  return text !== null && /\bdisagrees\b/.test(text.en);
}

/**
 * How many constituents the Hang Seng Index had from day to day: one step a day on which a number is stated to the day and
 * no other source stands against it, oldest first; of several sources of a day the first one's.
 */
export function countSteps({ constituentCounts }: Pick<ReferenceFacts, "constituentCounts">): DatedStep[] {
  const steps = constituentCounts
    .filter(({ note }) => !disagrees(note))
    .flatMap(({ date, count, source }) => stepOf(date, count, source));
  return inOrder(steps);
}

// "HSI cap (after the close)", "HSI cap, all constituents alike", and the three phases of free float, each with a cap.
const HAS_CAP = /^HSI (?:cap\b|free float, phase)/;
const CAP = /^(?:cap )?(\d+) %$/;

/**
 * The cap on the weight of one constituent of the Hang Seng Index, as a fraction, from the days on which it changed, oldest
 * first. A cap that is stated without a day is no step.
 */
export function capSteps({ methodology }: Pick<ReferenceFacts, "methodology">): DatedStep[] {
  const steps = methodology.flatMap(({ date, what, value, source }: MethodologyDate) => {
    const percent = HAS_CAP.test(what.en) ? CAP.exec(value?.en ?? "")?.[1] : undefined;
    return percent === undefined || date === null ? [] : stepOf(date, Number(percent) / 100, source);
  });
  return inOrder(steps);
}

function stepOf(date: string, value: number, source: string): DatedStep[] {
  const day = dayFromIso(date);
  return day === null ? [] : [{ day, date, value, source }];
}

/** By day, the first of each; the sort keeps the order of the table within a day. */
function inOrder(steps: readonly DatedStep[]): DatedStep[] {
  const sorted = [...steps].sort((one, other) => one.day - other.day);
  return sorted.filter(({ day }, position) => sorted[position - 1]?.day !== day);
}
