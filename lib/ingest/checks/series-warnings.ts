import type { Finding, SeriesDetails, SeriesRule } from "@/lib/analytics/checks/finding";
import type { Suspicion } from "@/lib/analytics/checks/suspicion";
import type { SuspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import { isoFromDay } from "@/lib/series/day";
import { type FileCloses, lineOfDay } from "./found";

/** Reported by rules of their own: `filled-days` leaves rows out, `dates-shifted` refuses the file. */
const ELSEWHERE: ReadonlySet<string> = new Set(["filled-days", "shifted-dates"]);

/**
 * What `suspiciousCloses` found in a file, as warnings, in its order: the rows are stored all the same. The rules and
 * their thresholds are said there.
 */
export function seriesWarnings(file: FileCloses, { found }: SuspiciousCloses): Finding[] {
  return found.flatMap((suspicion): Finding[] => {
    if (!isReported(suspicion)) return [];
    const { rule, day, ...rest } = suspicion;
    const { close = null, ...details } = "close" in rest ? rest : { ...rest, close: null };
    return [
      {
        rule,
        severity: "warning",
        date: isoFromDay(day),
        line: lineOfDay(file, day),
        close,
        details: withDates(details),
      },
    ];
  });
}

function isReported(suspicion: Suspicion): suspicion is Suspicion & { readonly rule: SeriesRule } {
  return !ELSEWHERE.has(suspicion.rule);
}

/** The fields of a suspicion with each day number as a date: `lastDay` becomes `lastDate`. */
function withDates(fields: object): SeriesDetails {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => {
      if (typeof value === "number" && /^day$|Day$/.test(name)) {
        return [name.replace(/day$/i, (day) => (day === "day" ? "date" : "Date")), isoFromDay(value)];
      }
      return [name, typeof value === "object" && value !== null ? withDates(value) : value];
    }),
  );
}
