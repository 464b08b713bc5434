import { maxIndex, minIndex } from "d3-array";
import type { Series } from "@/lib/series/series";

/** Positions of the first highest and first lowest close of a series that has any. */
export function extremesOf({ closes }: Series): { highest: number; lowest: number } {
  return { highest: maxIndex(closes), lowest: minIndex(closes) };
}
