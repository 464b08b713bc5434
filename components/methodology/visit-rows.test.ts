import { beforeEach, expect, it, vi } from "vitest";
import { dropSettled, dropVisit, keepVisit, readVisit, setVisitAside } from "./visit-rows";

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("location", { search: "?rows=A,1&cap=10" });
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return () => vi.unstubAllGlobals();
});

it("gives back what was kept, and whether it stood over the rows of the address", () => {
  expect(readVisit()).toBeNull();
  expect(keepVisit('"B, Ltd",2;C,3')).toBe(true);
  const rows = [
    ["B, Ltd", "2"],
    ["C", "3"],
  ];
  vi.stubGlobal("location", { search: "?action=add&rows=A,1" });
  expect(readVisit()).toEqual({ rows, isOfAddress: true });
  vi.stubGlobal("location", { search: "" });
  expect(readVisit()).toEqual({ rows, isOfAddress: false });
  dropVisit();
  expect(readVisit()).toBeNull();
});

it("stands over no address once it is set aside, the made-up companies' neither", () => {
  vi.stubGlobal("location", { search: "" });
  setVisitAside();
  expect(readVisit()).toBeNull();
  keepVisit("B,2");
  setVisitAside();
  expect(readVisit()).toEqual({ rows: [["B", "2"]], isOfAddress: false });
});

it("says where the browser keeps nothing, and does not mind what is no table", () => {
  keepVisit("");
  expect(readVisit()).toBeNull();
  for (const broken of ["{", "1", "[]", '["",3]']) {
    for (const key of kept.keys()) kept.set(key, broken);
    expect(readVisit(), broken).toBeNull();
  }
  vi.stubGlobal("sessionStorage", {
    setItem: () => {
      throw new Error("full");
    },
  });
  expect(keepVisit("A,1")).toBe(false);
  expect(readVisit()).toBeNull();
  expect(dropVisit).not.toThrow();
});

it("keeps rows that cannot be worked out beside long ones, and neither takes the other's place", () => {
  keepVisit("B,2");
  keepVisit("C,-3", "short");
  expect(readVisit()?.rows).toEqual([["B", "2"]]);
  expect(readVisit("short")).toEqual({ rows: [["C", "-3"]], isOfAddress: true });
  setVisitAside();
  expect(readVisit("short")?.isOfAddress).toBe(true);
  dropVisit("short");
  expect(readVisit("short")).toBeNull();
  expect(readVisit()).not.toBeNull();
});

it("knows the rows of an address however they are written", () => {
  keepVisit("B,2", "short");
  vi.stubGlobal("location", { search: "?rows=%20A%20%2C1%2C%2C%0D%0A&cap=25" });
  expect(readVisit("short")?.isOfAddress).toBe(true);
  vi.stubGlobal("location", { search: "?rows=A,2" });
  expect(readVisit("short")?.isOfAddress).toBe(false);
});

it("lets go of short rows once the page is of them, or of those they stood over; not of another address's", () => {
  keepVisit("B,2", "short");
  // The address has them by now.
  vi.stubGlobal("location", { search: "?rows=B,2" });
  dropSettled("B,2");
  expect(readVisit("short")).toBeNull();
  keepVisit("B,-2", "short");
  vi.stubGlobal("location", { search: "?rows=C,3" });
  dropSettled("C,3");
  expect(readVisit("short")).not.toBeNull();
  vi.stubGlobal("location", { search: "?rows=B,2" });
  dropSettled("B,2");
  expect(readVisit("short")).toBeNull();
});
