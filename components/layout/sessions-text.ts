import type { Locale } from "@/lib/i18n/locale";

const MINUTES_PER_DAY = 1440;
/** Hong Kong is eight hours ahead of UTC all year. */
const HONG_KONG_MINUTES = 480;

/**
 * Trading hours of Hong Kong (`09:30` to `12:00`) on a clock that is `offset` minutes ahead of UTC; a time of the day before
 * or after is marked so: `21:30 (−1)`. Empty on a clock that shows Hong Kong's time.
 */
export function sessionsText(
  sessions: ReadonlyArray<readonly [from: string, to: string]>,
  offset: number,
  locale: Locale,
): string {
  if (offset === HONG_KONG_MINUTES) return "";
  const texts = sessions.map((ends) =>
    ends.map((time) => shifted(time, offset - HONG_KONG_MINUTES)).join("–"),
  );
  return texts.join(locale === "en" ? ", " : "、");
}

function shifted(time: string, by: number): string {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const moved = hours * 60 + minutes + by;
  const days = Math.floor(moved / MINUTES_PER_DAY);
  const ofDay = moved - days * MINUTES_PER_DAY;
  const two = (value: number) => String(value).padStart(2, "0");
  const text = `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
  if (days === 0) return text;
  return `${text} (${days < 0 ? "−" : "+"}${Math.abs(days)})`;
}
