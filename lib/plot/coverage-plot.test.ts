import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fractionOf } from "@/lib/plot/axes/scale";
import { textWidth } from "@/lib/plot/labels/boxes";
import { requireDay } from "@/lib/series/day";
import type { HeldDays } from "@/lib/series/session-runs";
import { type CoverageWish, coveragePlot } from "./coverage-plot";

const NOTHING: HeldDays = { runs: [], declared: [] };
const day = requireDay;
const run = (from: string, to: string, sessions = 9) => ({ from: day(from), to: day(to), sessions });

function wish(held: HeldDays, complete: CoverageWish["complete"] = null, id = "hsi"): CoverageWish {
  return { id, label: id, shortLabel: id, href: `/${id}`, title: id, endLabel: "then", held, complete };
}
const plotOf = (...rows: CoverageWish[]) =>
  coveragePlot({ rows, formatDayTick: (value) => String(1970 + Math.round(value / 365.25)) });

describe(coveragePlot, () => {
  it("refuses to draw nothing", () => {
    expect(() => plotOf()).toThrow(RangeError);
    expect(() => plotOf(wish(NOTHING))).toThrow("no close to draw");
  });

  it("has room around a single close, and an empty row beside it", () => {
    const held = { runs: [], declared: [day("1990-12-31")] };
    const { x, rows } = plotOf(wish(NOTHING, null, "spx"), wish(held));
    expect(x.domain).toEqual([day("1990-12-24"), day("1991-01-07")]);
    expect(rows.map(({ id, singles }) => [id, singles.length])).toEqual([
      ["spx", 0],
      ["hsi", 1],
    ]);
  });

  it("tells the complete run from the others, and shows a session that stands alone as a single close", () => {
    const runs = [
      run("1970-01-01", "1970-03-01"),
      run("1975-06-02", "1975-06-02", 1),
      run("1987-01-02", "2023-12-29", 9000),
    ];
    const declared = [day("1964-07-31"), day("1980-12-31")];
    const complete = { from: day("1987-01-02"), to: day("2023-12-29") };
    const [row] = plotOf(wish({ runs, declared }, complete)).rows;
    expect(row?.complete).toEqual(complete);
    expect(row?.runs).toEqual([{ from: day("1970-01-01"), to: day("1970-03-01") }]);
    expect(row?.singles).toEqual(["1964-07-31", "1975-06-02", "1980-12-31"].map(day));
    expect(row?.gaps).toEqual([
      { from: day("1970-03-01"), to: day("1975-06-02") },
      { from: day("1975-06-02"), to: day("1987-01-02") },
    ]);
  });

  it("shares one axis from the oldest close to the latest of all rows", () => {
    const { x } = plotOf(
      wish({ runs: [run("1990-01-02", "2000-01-03")], declared: [] }),
      wish({ runs: [], declared: [day("1885-12-31"), day("1999-12-31")] }, null, "dji"),
    );
    expect(x.domain).toEqual([day("1885-12-31"), day("2000-01-03")]);
  });

  it("lets no two ticks touch and none stand over the edge, at any width", () => {
    const ends = fc.tuple(fc.integer({ min: -40_000, max: 20_000 }), fc.integer({ min: 1, max: 60_000 }));
    fc.assert(
      fc.property(ends, fc.constantFrom(220, 300, 420, 700, 720, 1000), ([from, length], width) => {
        const { x } = plotOf(wish({ runs: [{ from, to: from + length, sessions: 2 }], declared: [] }));
        const shown = x.ticks.filter(
          ({ minWidth, belowWidth }) => width >= minWidth && (belowWidth === null || width < belowWidth),
        );
        const boxes = shown.map(({ value, label }) => {
          const [centre, half] = [fractionOf(x, value) * width, textWidth(label) / 2];
          return { left: centre - half, right: centre + half };
        });
        for (const [position, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(-2.001);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.left).toBeGreaterThan(boxes[position - 1]?.right ?? Number.NEGATIVE_INFINITY);
        }
      }),
    );
  });
});
