import type { Plot } from "@/lib/plot/plot";

/** Whether any mark, bar or band of the plot leads somewhere. */
export function hasLinks({ marks, bars, bands }: Plot): boolean {
  return [...marks, ...bars, ...bands].some(({ href }) => href !== null);
}
