import type { IndexRecord } from "@/lib/reference/records";
import { requireDay } from "@/lib/series/day";

/** Whether a day is a turning point of the index whose close a source states. */
export function documentedTurns({ turningPoints }: IndexRecord): (day: number) => boolean {
  const closes = turningPoints.filter(({ basis }) => basis === "close");
  const days = new Set(closes.map(({ date }) => requireDay(date)));
  return (day) => days.has(day);
}
