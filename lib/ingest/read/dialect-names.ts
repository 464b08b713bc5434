import type { ReadOptions } from "./dialect";

/**
 * What a name of a dialect settles beforehand. A file shows nearly everything itself: only the order of day and month
 * and the decimal mark may be left open.
 */
const DIALECTS = {
  auto: {},
  iso: { dateOrder: "YMD" },
  dmy: { dateOrder: "DMY" },
  mdy: { dateOrder: "MDY" },
  point: { decimalMark: "." },
  comma: { decimalMark: "," },
  "dmy-point": { dateOrder: "DMY", decimalMark: "." },
  "dmy-comma": { dateOrder: "DMY", decimalMark: "," },
  "mdy-point": { dateOrder: "MDY", decimalMark: "." },
  "mdy-comma": { dateOrder: "MDY", decimalMark: "," },
} as const satisfies Readonly<Record<string, ReadOptions>>;

/** A name that `--dialect` takes. */
export type DialectName = keyof typeof DIALECTS;

/** The names that `--dialect` takes, the usual one first. */
export const DIALECT_NAMES = Object.keys(DIALECTS) as readonly DialectName[];

/** The choices that a name of a dialect makes, in any case of letters; `null` for no such name. */
export function dialectNamed(name: string): ReadOptions | null {
  const known = DIALECT_NAMES.find((each) => each === name.trim().toLowerCase());
  return known === undefined ? null : DIALECTS[known];
}
