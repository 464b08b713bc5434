import { beforeEach, expect, it, vi } from "vitest";
import { dropVisit, keepVisit, readVisit, setVisitAside } from "./visit-rows";

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
