import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ViewState } from "@/lib/url/view-state";
import { present } from "@/lib/views/testing/view-context";
import type { Endpoint } from "./endpoint";
import { ENDPOINTS } from "./endpoints";
import { cursorBehind, listName, listPart } from "./list-part";

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
    const { from, to, next } = present(listPart({ isAscending }, listOf(keys), state, "list"));
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
    const state = { cursor: cursorBehind("days", "2020-01-03"), limit: 1 };
    const days = listOf(["2020-01-02", "2020-01-06", "2020-01-07"]);
    const part = listPart({ isAscending: true }, days, state, "days");
    expect(part).toEqual({ from: 1, to: 2, next: cursorBehind("days", "2020-01-06") });
  });

  it("refuses the cursor of another list, of a row that is not there, and what is none", () => {
    const list = listOf(["HSI 2007-10-30", "HSI 1973-03-09"]);
    const [known, other] = [
      cursorBehind("falls", "HSI 2007-10-30"),
      cursorBehind("drawdowns", "HSI 2007-10-30"),
    ];
    for (const isAscending of [true, false])
      for (const cursor of [other, "-", "MA=", "zzzz", "MTk4Ny0xMC0yNg", `${known}A`, known.slice(1)])
        expect(listPart({ isAscending }, list, { cursor }, "falls"), cursor).toBeNull();
    const gone = cursorBehind("falls", "SPX 2007-10-09");
    expect(listPart({ isAscending: false }, list, { cursor: gone }, "falls")).toBeNull();
    expect(listPart({ isAscending: false }, list, { cursor: known }, "falls")).toMatchObject({ from: 1 });
  });

  it("has no next where the last row is given, and gives nothing of an empty list", () => {
    expect(listPart({ isAscending: true }, listOf(["a", "b"]), { limit: 2 }, "list")).toMatchObject({
      next: null,
    });
    expect(listPart({ isAscending: true }, listOf([]), {}, "list")).toEqual({ from: 0, to: 0, next: null });
  });
});

describe(listName, () => {
  it("is the same for one list, however much of it is asked for, and another for any other", () => {
    const name = (endpoint: Endpoint, symbol: string, state: ViewState) => listName(endpoint, symbol, state);
    const { closes, drawdowns } = ENDPOINTS;
    const known = name(closes, "hsi", { from: "2008-01-01" });
    const more = { limit: 3, cursor: "MA", format: "csv" } as const;
    expect(name(closes, "HSI", { ...more, from: "2008-01-01" })).toBe(known);
    const others = [
      name(closes, "spx", { from: "2008-01-01" }),
      name(closes, "hsi", {}),
      name(closes, "hsi", { to: "2008-01-01" }),
      name(closes, "hsi", { from: "2008-01-01", interval: "month" }),
      name(closes, "hsi", { from: "2008-01-01", asof: 1 }),
      name(drawdowns, "hsi", { from: "2008-01-01" }),
    ];
    expect(new Set([known, ...others]).size).toBe(others.length + 1);
  });
});
