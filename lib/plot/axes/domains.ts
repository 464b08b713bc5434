import { at } from "@/lib/series/at";

/** Room to leave free at both ends of an axis, in px. */
export interface Room {
  readonly low: number;
  readonly high: number;
}

/**
 * The domain that shows `low` to `high` on an axis `pixels` long with the wanted room beyond both; on a log
 * axis the room is taken in proportion. A single value, or two that no screen could part, get a stretch around them.
 */
export function paddedDomain(
  [low, high]: readonly [number, number],
  scale: "linear" | "log",
  pixels: number,
  room: Room,
): [number, number] {
  const into = scale === "log" ? Math.log : (value: number) => value;
  const out = scale === "log" ? Math.exp : (value: number) => value;
  const size = Math.max(Math.abs(low), Math.abs(high));
  const spread = scale === "log" ? 0.05 : Math.max(size, 1e-9) * 0.05;
  const single = into(high) - into(low) <= spread * 1e-6;
  const bottom = into(low) - (single ? spread : 0);
  const top = into(high) + (single ? spread : 0);
  const perPixel = (top - bottom) / Math.max(1, pixels - room.low - room.high);
  // Rounding through exp and log must not push an extreme out of its own domain.
  return [Math.min(low, out(bottom - perPixel * room.low)), Math.max(high, out(top + perPixel * room.high))];
}

/** From the first day to the last; a fortnight around a single one. Throws a RangeError where there is none. */
export function dayDomain(days: ArrayLike<number>): [number, number] {
  const first = at(days, 0);
  const last = at(days, days.length - 1);
  return first === last ? [first - 7, last + 7] : [first, last];
}
