import type { Locale } from "@/lib/i18n/locale";

const MINUTES_PER_DAY = 1440;
/** Hong Kong is eight hours ahead of UTC all year. */
const HONG_KONG_MINUTES = 480;

/**
 * Trading hours of Hong Kong (`09:30` to `12:00`) on a clock that is `offset` minutes ahead of UTC; a time of the day before
 * or after is marked so: `20:30–23:00 (−1)`. Empty on a clock that shows Hong Kong's time.
 */
export function sessionsText(
  sessions: ReadonlyArray<readonly [from: string, to: string]>,
  offset: number,
  locale: Locale,
): string {
  if (offset === HONG_KONG_MINUTES) return "";
  const texts = sessions.map(([from, to]) => {
    const start = shifted(from, offset - HONG_KONG_MINUTES);
    const end = shifted(to, offset - HONG_KONG_MINUTES);
    return start.day === end.day
      ? `${start.time}–${end.time}${end.day}`
      : `${start.time}${start.day}–${end.time}${end.day}`;
  });
  return texts.join(locale === "en" ? ", " : "、");
}

/**
 * What the time of a clock is called in a language on a day, today for none: "Central European Standard Time",
 * "中歐標準時間". The clock is the reader's where no time zone is named.
 */
export function zoneName(locale: Locale, day?: Date, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "long" }).formatToParts(day);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

/** A time so many minutes later, and how many days that is away, if any. */
function shifted(time: string, by: number): { readonly time: string; readonly day: string } {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const moved = hours * 60 + minutes + by;
  const days = Math.floor(moved / MINUTES_PER_DAY);
  const ofDay = moved - days * MINUTES_PER_DAY;
  const two = (value: number) => String(value).padStart(2, "0");
  const day = days === 0 ? "" : ` (${days < 0 ? "−" : "+"}${Math.abs(days)})`;
  return { time: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`, day };
}
