import { RULES, type Suspicion } from "@/lib/analytics/checks/suspicion";
import type { SuspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import type { Locale } from "@/lib/i18n/locale";
import { FINDING_FRAMES } from "@/lib/i18n/messages/findings/finding-words";
import { seriesFindingNames } from "@/lib/i18n/messages/findings/series-findings";
import type { DatedClose } from "@/lib/series/dated-close";
import { isoFromDay as iso } from "@/lib/series/day";
import { type Finding, type FoundPlace, makeFinding } from "./finding";

/** What looks wrong in a series as a finding, days as dates; `line`: that of its day in a file. */
export function seriesFinding(found: Suspicion, line: number | null = null): Finding {
  const close = found.rule === "missing-session" ? null : found.close;
  return findingAt(found, { date: iso(found.day), line, close });
}

/** How many findings of each rule are not listed, a line each; empty where all are. */
export function unlistedTexts(unlisted: SuspiciousCloses["unlisted"], locale: Locale): string[] {
  return RULES.filter((rule) => unlisted[rule] > 0).map((rule) =>
    FINDING_FRAMES[locale].unlisted(seriesFindingNames[rule][locale], unlisted[rule]),
  );
}

function findingAt(found: Suspicion, place: FoundPlace): Finding {
  switch (found.rule) {
    case "decimal-slip":
      return makeFinding(found.rule, place, { ...closesOf(found), power: found.power });
    case "spike": {
      const { previous, next, change, explanation } = found;
      const around = { previous: dateAndClose(previous), next: dateAndClose(next) };
      return makeFinding(found.rule, place, { ...around, change, explanation });
    }
    case "repeat":
      return makeFinding(found.rule, place, { previousDate: iso(found.previousDay) });
    case "weekend":
      return makeFinding(found.rule, place, { weekday: found.weekday });
    case "weekend-sessions": {
      const { lastDay, weekday, count } = found;
      return makeFinding(found.rule, place, { lastDate: iso(lastDay), weekday, count });
    }
    case "shifted-dates": {
      const { lastDay, direction, weekendDates, missingWeekdayDates } = found;
      const details = { lastDate: iso(lastDay), direction, weekendDates, missingWeekdayDates };
      return makeFinding(found.rule, place, details);
    }
    case "gap": {
      const { previous, calendarDays } = found;
      return makeFinding(found.rule, place, { previous: dateAndClose(previous), calendarDays });
    }
    case "shut-day":
    case "missing-session":
      return makeFinding(found.rule, place, { calendar: found.calendar });
    case "flat":
    case "chance-repeats":
    case "filled-days":
    case "wide-spacing":
      return makeFinding(found.rule, place, closesOf(found));
  }
}

function closesOf({ lastDay, count }: { readonly lastDay: number; readonly count: number }) {
  return { lastDate: iso(lastDay), count };
}

function dateAndClose({ day, close }: DatedClose) {
  return { date: iso(day), close };
}
