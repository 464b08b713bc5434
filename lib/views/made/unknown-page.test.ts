import { expect, it } from "vitest";
import { unknownPage } from "./unknown-page";

it("names the last page of a list of indices where the address asks for a later one", () => {
  expect(unknownPage({ page: 86 }, 1012)).toEqual([
    { parameter: "page", found: "86", expected: { key: "allowed.heldPage", values: { most: 85 } } },
  ]);
  expect(unknownPage({ page: 85 }, 1012)).toEqual([]);
  expect(unknownPage({ page: 2 }, 12)).toHaveLength(1);
  expect(unknownPage({}, 12)).toEqual([]);
});
