import { expect, it } from "vitest";
import type { CoverageRow } from "@/lib/plot/coverage-plot";
import { barBoxes, coverageRowScene, narrowGaps } from "./coverage-scene";

const axis = { scale: "linear", domain: [0, 1000], ticks: [], unit: "day" } as const;
const words = { id: "hsi", label: "", shortLabel: "", href: "/", title: "", endLabel: "" };

function pathsOf(row: Pick<CoverageRow, "complete" | "runs" | "singles" | "gaps">): string[] {
  const shapes = coverageRowScene(axis, { ...words, ...row });
  return shapes.flatMap((shape) =>
    shape.kind === "stretch" ? shape.shapes.flatMap((each) => ("d" in each ? each.d(1000) : [])) : [],
  );
}

it("draws nothing for nothing", () => {
  expect(pathsOf({ complete: null, runs: [], singles: [], gaps: [] })).toEqual(["", "", "", ""]);
  expect([barBoxes(axis, [], 6), narrowGaps(axis, [])]).toEqual([[], []]);
});

it("draws closes that fall on one place once, and a bar of a day wide enough to be seen", () => {
  const row = { complete: { from: 100, to: 100 }, runs: [], singles: [100, 100.1, 200], gaps: [] };
  expect(pathsOf(row)).toEqual(["M100 7V15M200 7V15", "", "M100 5H101V17H100z", ""]);
});

it("marks the holes that would not be seen, and leaves the others to be empty", () => {
  const gaps = [
    { from: 100, to: 102 },
    { from: 200, to: 300 },
  ];
  expect(narrowGaps(axis, gaps)).toEqual([101]);
});
