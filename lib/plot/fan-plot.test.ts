import { describe, expect, it } from "vitest";
import { fanPlot } from "./fan-plot";

const format = {
  formatPercent: (fraction: number) => `${Math.round(fraction * 100)} %`,
  yearsTitle: "years held",
};
const years = Array.from({ length: 20 }, (_, place) => place + 1);
const ceiling = Number.POSITIVE_INFINITY;
const line = (id: string, sign: number) => ({
  ...({ id, label: id, tone: "soft", weight: "thin" } as const),
  values: years.map((held) => sign / held),
});

describe(fanPlot, () => {
  it("refuses a single holding time", () => {
    expect(() => fanPlot({ years: [1], lines: [], ceiling, ...format })).toThrow(RangeError);
  });

  const plot = fanPlot({ years, lines: [line("worst", -1), line("best", 1)], ceiling, ...format });

  it("runs from the shortest to the longest time, with 0 and both extremes in sight", () => {
    expect(plot.x).toMatchObject({ domain: [1, 20], unit: "years" });
    expect(plot.y.domain[0]).toBeLessThan(-1);
    expect(plot.y.domain[1]).toBeGreaterThan(1);
    expect(plot.y.ticks.map(({ value }) => value)).toContain(0);
  });

  it("leaves out what lies above the ceiling, and no more", () => {
    const [worst, best] = fanPlot({
      years,
      lines: [line("worst", -1), line("best", 1)],
      ...{ ceiling: 0.4, ...format },
    }).lines;
    expect(worst?.xs).toEqual(years);
    expect(best?.xs).toEqual(years.slice(2));
    expect(best?.ys[0]).toBeCloseTo(1 / 3, 6);
  });

  it("names each line at its end, apart from its neighbours, and in a key where that is narrow", () => {
    expect(plot.lines.map(({ endLabel }) => endLabel)).toEqual(["worst", "best"]);
    expect(plot.key.every(({ narrowOnly }) => narrowOnly)).toBe(true);
  });

  it("has fewer years under a narrow picture than under a wide one, the first and the last always", () => {
    const seen = (width: number) =>
      plot.x.ticks
        .filter(
          ({ minWidth, belowWidth }) => minWidth <= width && (belowWidth ?? Number.POSITIVE_INFINITY) > width,
        )
        .map(({ value }) => value);
    expect(seen(900)).toEqual(expect.arrayContaining([1, 2, 3, 5, 10, 20]));
    expect(seen(240).length).toBeLessThan(seen(900).length);
    expect(seen(240)).toEqual(expect.arrayContaining([1, 5, 10, 20]));
  });
});
