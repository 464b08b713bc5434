import { makeFinding } from "@/lib/findings/finding";
import { at } from "@/lib/series/at";
import { type FileCloses, faultsWhere, type RuleFaults } from "./found";

// The store keeps twelve digits before the decimal mark and eight behind it.
const TOO_LARGE = 1e12;
const TOO_SMALL = 5e-9;

/** Rule `out-of-range`, a fault: a close of 10^12 or more, or one that eight decimals round to 0. */
export function outOfRange(file: FileCloses): RuleFaults {
  return faultsWhere(
    file,
    (position) => at(file.closes, position) >= TOO_LARGE || at(file.closes, position) < TOO_SMALL,
    (place) => makeFinding("out-of-range", place, {}),
  );
}
