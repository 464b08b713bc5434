import { median } from "d3-array";
import type { Finding } from "@/lib/analytics/checks/finding";
import { at } from "@/lib/series/at";
import { isDaily } from "@/lib/series/is-daily";
import { type FileCloses, firstLine } from "./found";

/**
 * Rule `not-daily`, a fault: half of the closes or more are further than 4 calendar days from the one before. Weekly,
 * monthly and yearly closes are no sessions, and stored as such they would spoil every figure over sessions.
 */
export function notDaily(file: FileCloses): Finding | null {
  const { days } = file;
  if (isDaily(days)) return null;
  const spacings = Int32Array.from(
    { length: days.length - 1 },
    (_, before) => at(days, before + 1) - at(days, before),
  );
  return {
    rule: "not-daily",
    severity: "fault",
    date: null,
    line: firstLine(file),
    close: null,
    details: { medianDays: median(spacings) ?? 0 },
  };
}
