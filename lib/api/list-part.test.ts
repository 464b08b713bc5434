import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { present } from "@/lib/views/testing/view-context";
import { cursorBehind, listPart } from "./list-part";

const listOf = (keys: readonly string[]) => ({
  count: keys.length,
  keyAt: (position: number) => keys[position] ?? "",
});

/** The keys of a list, as somebody reads them who follows each answer's cursor. */
function readThrough(keys: readonly string[], limit: number, isAscending: boolean): string[] {
  const read: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const state = cursor === undefined ? { limit } : { limit, cursor };
    const { from, to, next } = present(listPart({ isAscending }, listOf(keys), state));
    read.push(...keys.slice(from, to));
    if (next === null) return read;
    cursor = next;
  }
}

describe(listPart, () => {
  it("gives every row once, however many at a time", () => {
    const keys = fc.uniqueArray(fc.string({ minLength: 1, unit: "grapheme" }), { maxLength: 40 });
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 50 }), fc.boolean(), (unordered, limit, isAscending) => {
        const list = isAscending ? [...unordered].sort() : unordered;
        fc.pre(list.every((key) => key.isWellFormed()));
        expect(readThrough(list, limit, isAscending)).toEqual(list);
      }),
    );
  });

  it("goes on behind a day that has gone from a list of days", () => {
    const state = { cursor: cursorBehind("2020-01-03"), limit: 1 };
    const part = listPart({ isAscending: true }, listOf(["2020-01-02", "2020-01-06", "2020-01-07"]), state);
    expect(part).toEqual({ from: 1, to: 2, next: cursorBehind("2020-01-06") });
  });

  it("refuses the cursor of another list, and what is none", () => {
    const list = listOf(["HSI 2007-10-30", "HSI 1973-03-09"]);
    for (const cursor of [cursorBehind("SPX 2007-10-09"), "-", "MA="])
      expect(listPart({ isAscending: false }, list, { cursor }), cursor).toBeNull();
  });

  it("has no next where the last row is given, and gives nothing of an empty list", () => {
    expect(listPart({ isAscending: true }, listOf(["a", "b"]), { limit: 2 })).toMatchObject({ next: null });
    expect(listPart({ isAscending: true }, listOf([]), {})).toEqual({ from: 0, to: 0, next: null });
  });
});
