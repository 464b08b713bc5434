import { z } from "zod";
import type { ImportFinding } from "@/lib/reference/records";
import type { DetailsByRule, Finding, WarningRule } from "./finding";

const date = z.iso.date();
const rows = { rows: z.number(), lastDate: date.nullable() };
const closes = { lastDate: date, count: z.number() };
const dateAndClose = z.object({ date, close: z.number() });
const weekday = z.enum(["saturday", "sunday"]);
const chosen = z.enum(["stored", "file"]);
const source = z.union([z.string(), z.object({ en: z.string(), "zh-Hant": z.string() })]);
const otherClose = z.object({ stored: z.number().nullable(), storedSource: source.nullable(), chosen });

/** What the store has of the details of each rule; a load of another version may have noted others. */
const STORED_DETAILS = {
  "without-close": z.object(rows),
  "duplicate-row": z.object(rows),
  "filled-holidays": z.object({ ...rows, symbol: z.string() }),
  "last-jump": z.object({ previous: z.number(), change: z.number(), furthest: z.number() }),
  "trailing-text": z.object(rows),
  "adjusted-close": z.object({ column: z.string() }),
  "days-in-utc": z.object({}),
  "two-digit-years": z.object({ from: z.number(), to: z.number() }),
  "provisional-close": z.object({ today: date }),
  "slight-differences": z.object({ ...rows, tolerance: z.number(), chosen }),
  "other-close": otherClose,
  "no-session": otherClose,
  "decimal-slip": z.object({ ...closes, power: z.number() }),
  spike: z.object({
    previous: dateAndClose,
    next: dateAndClose,
    change: z.number(),
    explanation: z.object({ kind: z.enum(["swapped", "changed"]), value: z.number() }).nullable(),
  }),
  repeat: z.object({ previousDate: date }),
  flat: z.object(closes),
  "chance-repeats": z.object(closes),
  weekend: z.object({ weekday }),
  "weekend-sessions": z.object({ ...closes, weekday }),
  "filled-days": z.object({ ...closes, rows: z.number().exactOptional() }),
  "shifted-dates": z.object({
    lastDate: date,
    direction: z.enum(["early", "late"]),
    weekendDates: z.number(),
    missingWeekdayDates: z.number(),
  }),
  "shut-day": z.object({ calendar: z.string() }),
  "missing-session": z.object({ calendar: z.string() }),
  gap: z.object({ previous: dateAndClose, calendarDays: z.number() }),
  "wide-spacing": z.object(closes),
} as const satisfies { readonly [R in WarningRule]: z.ZodType<DetailsByRule[R]> };

/**
 * A finding that the store kept; `null` where another version of the almanac wrote it, by a rule that is not known or
 * with other details.
 */
export function readStoredFinding({ rule, date: day, close, details }: ImportFinding): Finding | null {
  if (!isWarningRule(rule)) return null;
  const read = STORED_DETAILS[rule].safeParse(details);
  if (!read.success) return null;
  const place = { date: day, line: null, close };
  return { rule, severity: "warning", ...place, details: read.data } as Finding;
}

function isWarningRule(rule: string): rule is WarningRule {
  return Object.hasOwn(STORED_DETAILS, rule);
}
