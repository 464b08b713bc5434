import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOZEN, dozenOf, firstDozen } from "./dozen";

const listOf = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

describe(dozenOf, () => {
  it("has all that ships in one", () => {
    const twelve = listOf(DOZEN);
    expect(dozenOf(twelve)).toEqual({ items: twelve, page: 1, pages: 1, from: 1, to: 12, count: 12 });
    expect(firstDozen(twelve)).toEqual(twelve);
  });

  it("has a short one at the end", () => {
    expect(dozenOf(listOf(1012), 85)).toEqual({
      ...{ items: [1009, 1010, 1011, 1012], page: 85, pages: 85 },
      ...{ from: 1009, to: 1012, count: 1012 },
    });
  });

  it("is the first where the list has none of that number", () => {
    expect(dozenOf(listOf(13), 3)).toMatchObject({ page: 1, pages: 2, from: 1, to: 12 });
    expect(dozenOf([], 2)).toEqual({ items: [], page: 1, pages: 1, from: 1, to: 0, count: 0 });
  });

  it("leaves nothing out and has nothing twice", () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), (count) => {
        const list = listOf(count);
        const { pages } = dozenOf(list);
        expect(listOf(pages).flatMap((page) => dozenOf(list, page).items)).toEqual(list);
      }),
    );
  });
});
