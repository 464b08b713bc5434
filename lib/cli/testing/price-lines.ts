import { isoFromDay, requireDay } from "@/lib/series/day";

/** A price file of `count` weekdays from 2020-01-06 on, whose closes rise by one and fall by half of it in turns. */
export function priceLines(count: number): string {
  const monday = requireDay("2020-01-06");
  const lines = Array.from({ length: count }, (_, session) => {
    const day = monday + Math.floor(session / 5) * 7 + (session % 5);
    return `${isoFromDay(day)},${100 + Math.floor(session / 2) + (session % 2) * 1.5}`;
  });
  return `Date,Close\n${lines.join("\n")}\n`;
}
