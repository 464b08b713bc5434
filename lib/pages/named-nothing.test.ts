import { describe, expect, it } from "vitest";
import { parseViewState } from "@/lib/url/view-state";
import { askedPath, namesNothing } from "./named-nothing";

const FACTS = { page: "facts" } as const;
const isNothing = (query: string) => namesNothing(FACTS, parseViewState("facts", new URLSearchParams(query)));

describe(namesNothing, () => {
  it("is so of a sub-index that there is not, or of two at once", () => {
    expect(["sub=foo", "sub=Finance", "sub=finance&sub=utilities"].map(isNothing)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("is not so of one that there is, of none, and of other faults, which are notes", () => {
    expect(["sub=finance", "sub=all", "", "foo=1", `q=${"x".repeat(200)}`].some(isNothing)).toBe(false);
  });
});

describe(askedPath, () => {
  const asked = (address: string) => askedPath(new URL(address, "http://here"), FACTS);

  it("puts what a query names behind the path, whatever stands in it", () => {
    expect(asked("/facts?sub=financ&q=x")).toBe("/facts/sub-index-financ");
    expect(asked("/facts?sub=%E9%87%91%2F..")).toBe("/facts/sub-index-%E9%87%91%2F..");
    expect(asked("/facts")).toBe("/facts");
  });

  it("leaves alone what is the path of no page", () => {
    expect(askedPath(new URL("http://here/drawdown?sub=foo"), null)).toBe("/drawdown");
  });
});
