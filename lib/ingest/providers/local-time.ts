import { dayFromCivil } from "@/lib/series/day";

const MINUTES_PER_HOUR = 60;

/** A moment on the calendar and clock of one place. */
export interface LocalTime {
  /** Day number of the local date. */
  readonly day: number;
  /** Whole minutes since local midnight by the clock on the wall. */
  readonly minute: number;
}

// Making a format costs a hundred times more than using it.
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The local date and time of a moment in milliseconds since 1970-01-01 UTC, by the rules that the zone had then:
 * Hong Kong kept summer time until 1979. Never the zone of the machine.
 *
 * Throws a RangeError where the zone is not an IANA name, or the moment not a time.
 */
export function localTime(moment: number, timeZone: string): LocalTime {
  const parts = new Map<string, number>();
  for (const { type, value } of formatOf(timeZone).formatToParts(moment)) parts.set(type, Number(value));
  const part = (type: string) => parts.get(type) ?? Number.NaN;
  return {
    day: dayFromCivil(part("year"), part("month"), part("day")),
    minute: part("hour") * MINUTES_PER_HOUR + part("minute"),
  };
}

/** Whether two IANA names mean one zone (`Asia/Calcutta`, `Asia/Kolkata`); false where either is not a name. */
export function isSameZone(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    return canonical(one) === canonical(other);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function canonical(timeZone: string): string {
  return formatOf(timeZone).resolvedOptions().timeZone;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  formats.set(timeZone, format);
  return format;
}
