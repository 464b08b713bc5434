import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fractionOf } from "@/lib/plot/axes/scale";
import { type LaneFall, laneY } from "@/lib/plot/lane";
import { crosses } from "@/lib/plot/line-crossing";
import type { PlotAxis } from "@/lib/plot/plot";
import { labelBox, overlap } from "./boxes";
import { type LaneLabel, laneLabels } from "./lane-labels";

const x: PlotAxis = { scale: "linear", domain: [0, 40_000], ticks: [], unit: "day" };

function fall(days: readonly number[], depth: number, last = 0, label = "2007"): LaneFall {
  const depths = [0, depth, last].slice(0, days.length);
  return { days, depths, exact: true, label, title: label, href: null };
}

const placeOf = ({ places }: LaneLabel, width: number) =>
  places.find(({ minWidth, belowWidth }) => width >= minWidth && width < (belowWidth ?? Infinity));

const boxOf = (label: LaneLabel, width: number) => {
  const place = placeOf(label, width) ?? { anchor: "middle", dx: 0, dy: 0 };
  return labelBox(label.label, place, fractionOf(x, label.x) * width, laneY(label.y));
};

describe(laneLabels, () => {
  it("names nothing where nothing fell", () => {
    expect(laneLabels(x, [])).toEqual([]);
  });

  it("writes the name of a long fall within it, in the middle of what is wide enough", () => {
    const [label] = laneLabels(x, [fall([0, 10_000, 40_000], -0.8)]);
    expect(label).toMatchObject({ inside: true, places: [{ anchor: "middle", minWidth: 0 }] });
    expect(label?.x).toBeGreaterThan(15_000);
    expect(label?.x).toBeLessThan(25_000);
  });

  it("writes that of a short one at its lowest point", () => {
    const [label] = laneLabels(x, [fall([20_000, 20_100, 20_300], -0.5)]);
    expect(label).toMatchObject({ inside: false, x: 20_100, y: -0.5, places: [{ minWidth: 0 }] });
  });

  it("lets a fall that goes on end with an upright edge", () => {
    const [label] = laneLabels(x, [fall([30_000, 34_000, 40_000], -0.8, -0.7)]);
    expect(label?.inside).toBe(true);
    expect(label?.x).toBeGreaterThan(35_000);
  });

  it("names five at most, none on the colour or the name of another, at any width", () => {
    const wish = fc.record({
      gap: fc.integer({ min: 1, max: 4000 }),
      down: fc.integer({ min: 1, max: 3000 }),
      up: fc.integer({ min: 1, max: 3000 }),
      depth: fc.integer({ min: 5, max: 95 }),
    });
    fc.assert(
      fc.property(
        fc.array(wish, { maxLength: 6 }),
        fc.constantFrom(220, 300, 420, 600, 720, 1100),
        (wishes, width) => {
          let day = 0;
          const falls = wishes.map(({ gap, down, up, depth }) => {
            const days = [day + gap, day + gap + down, day + gap + down + up];
            day += gap + down + up;
            return fall(days, -depth / 100);
          });
          falls.sort((one, other) => (one.depths[1] ?? 0) - (other.depths[1] ?? 0));
          const [deepest, ...rest] = falls;
          const named = deepest === undefined ? [] : [{ ...deepest, label: "deepest" }, ...rest];
          const labels = laneLabels(x, named);
          expect(labels.length).toBeLessThanOrEqual(5);
          const shown = labels.filter((label) => placeOf(label, width) !== undefined);
          for (const [position, label] of shown.entries()) {
            const box = boxOf(label, width);
            const outlines = falls.map(({ days, depths }) => ({
              fractions: days.map((each) => fractionOf(x, each)),
              pixels: depths.map(laneY),
            }));
            // Averages of letters are a little wider than what is drawn.
            const inner = {
              ...box,
              left: box.left + 3,
              right: box.right - 3,
              top: box.top + 2,
              bottom: box.bottom - 4,
            };
            // The deepest is named wherever half its name is within it.
            const isDeepest = label.inside && label.label === "deepest";
            expect(isDeepest ? [] : outlines.filter((line) => crosses(line, inner, width))).toEqual([]);
            for (const other of shown.slice(position + 1)) {
              if (label.inside || other.inside) continue;
              expect(overlap(box, boxOf(other, width))).toBe(false);
            }
          }
        },
      ),
    );
  });
});
