import { describe, expect, it } from "vitest";
import { barPlot } from "./bar-plot";
import { comparePlot } from "./compare-plot";
import { coveragePlot } from "./coverage-plot";
import { lanesPlot } from "./lanes-plot";
import type { Plot } from "./plot";
import { scatterPlot } from "./scatter-plot";
import { coverageDrawing, lanesDrawing, plotDrawing, type SvgOptions, spineSvg, svgDocument } from "./svg";
import { tickLabel } from "./testing/test-series";

const options: SvgOptions = { width: 800, theme: "light", pair: "green-up", title: "Ten years & more" };

const bars = barPlot({
  bars: [0.1, -0.2].map((value, position) => ({
    ...{ year: 2007 + position, value, label: `<${value}>`, title: "a year", href: "/annual" },
  })),
  formatYear: String,
  formatPercent: null,
});

const compared = comparePlot({
  lines: (["index", "other-1"] as const).map((tone) => ({
    ...{ id: tone, label: `Line ${tone}`, tone, days: [10_000, 10_300, 10_600] },
    complete: { from: 10_000, to: 10_600 },
    values: tone === "index" ? [100, 120, 90] : [100, 130, 140],
  })),
  scale: "log",
  formatLevel: String,
  formatDayTick: tickLabel,
});

const plotSvg = (plot: Plot, wanted: SvgOptions) => svgDocument(plotDrawing(plot, wanted), wanted);

/** The names of the elements, having seen that each is closed in its turn. */
function elementsOf(svg: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, end, name = ""] of svg.matchAll(/<(\/?)(\w+)(?: [\w-]+="[^"<]*")*>/g)) {
    if (end === "") names.push(name);
    if (end === "") open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  expect(svg.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]/);
  return names;
}

describe(plotDrawing, () => {
  const svg = plotSvg(bars, options);

  it("is one image with its name, as wide as it is asked to be", () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="800" height="220"/);
    expect(svg).toContain('role="img"');
    expect(svg).toContain("<title>Ten years &amp; more</title>");
  });

  it("has all colours and fonts in it: no class, no style, nothing to load", () => {
    for (const word of ["class=", "style=", "href", "var(", "%"]) expect(svg).not.toContain(word);
    expect(svg).toContain('font-family="Inter,');
    expect(svg).toContain('fill="#12795a"');
    expect(svg).toContain('fill="#c2312f"');
  });

  it("writes what is measured at both axes, and draws trails under their points", () => {
    const point = {
      volatility: 0.2,
      cagr: 0.1,
      label: "HSI",
      tone: "index",
      title: "HSI",
      href: null,
    } as const;
    const scatter = scatterPlot({
      points: [{ ...point, trail: [{ volatility: 0.3, cagr: -0.1 }] }],
      titles: { x: "Risk →", y: "↑ Return" },
      formatPercents: (fractions) => fractions.map(String),
    });
    const text = plotSvg(scatter, options);
    expect(text).toMatch(/text-anchor="end"[^>]*>Risk →</);
    expect(text).toMatch(/text-anchor="end"[^>]*>↑ Return</);
    expect(text.indexOf("<path")).toBeLessThan(text.indexOf(">HSI<"));
    expect(text.match(/<circle[^>]*r="1.75"/g)).toHaveLength(2);
  });

  it("is well formed and escapes every text", () => {
    expect(elementsOf(svg)).not.toContain("a");
    expect(svg).toContain("&lt;0.1&gt;");
    elementsOf(plotSvg(compared, options));
  });

  it("takes the colours of the theme and of the reader's rise and fall", () => {
    const dark = plotSvg(bars, { ...options, theme: "dark", pair: "red-up" });
    expect(dark).toContain('<rect x="-1" y="-1" width="802" height="222" fill="#0e1419">');
    expect(dark).toContain('fill="#ff7b72"');
  });

  it("places by px: the bars of two years share the plot area, whose right edge is 8 px from the picture's", () => {
    const widths = [...svg.matchAll(/<rect x="([\d.]+)" width="([\d.]+)"[^>]*fill="#(?!ffffff)/g)];
    expect(widths.map(([, x, width]) => [Number(x), Number(width)])).toEqual([
      [59.4, 277.2],
      [455.4, 277.2],
    ]);
  });

  it("writes the names at the line ends where there is room, else as a key over the plot", () => {
    const narrow = plotSvg(compared, { ...options, width: 400 });
    const wide = plotSvg(compared, options);
    expect([wide, narrow].map((text) => text.match(/Line index/g)?.length)).toEqual([1, 1]);
    expect([wide, narrow].map((text) => Number(/ height="(\d+)"/.exec(text)?.[1]))).toEqual([420, 448]);
    expect(wide).toMatch(/translate\(48 0\)/);
    expect(narrow).toMatch(/translate\(48 28\)/);
  });

  it("writes the key in as many rows as its width asks for", () => {
    const heightAt = (width: number) => / height="(\d+)"/.exec(plotSvg(compared, { ...options, width }))?.[1];
    expect([320, 180].map(heightAt)).toEqual(["448", "468"]);
  });

  it("leaves out labels that have no room at its width", () => {
    const [first, second] = bars.bars;
    if (first === undefined || second === undefined) throw new Error("no bars");
    const plot: Plot = { ...bars, bars: [{ ...first, labelMinWidth: 720 }, second] };
    expect(plotSvg(plot, options)).toContain("&lt;0.1&gt;</text>");
    expect(plotSvg(plot, { ...options, width: 600 })).not.toContain("&lt;0.1&gt;</text>");
  });
});

describe(spineSvg, () => {
  const years = [1, -0.5, 0.2].map((height, position) => ({
    ...{ year: 1989 + position, height, title: `${1989 + position}`, reading: "" },
    shown: position > 0,
  }));

  it("paints bars, axis, the years that are shown, and the decades", () => {
    const svg = spineSvg({ label: "", years, whole: false }, { ...options, width: 300 });
    elementsOf(svg);
    expect(svg).toContain(
      '<rect x="100" width="200" y="0" height="40" fill="#1b3a8a" fill-opacity="0.15"></rect>',
    );
    expect(svg).toContain('<text x="150" y="12" text-anchor="middle" fill="#52606b">1990</text>');
  });

  it("marks nothing where all years are shown", () => {
    expect(spineSvg({ label: "", years, whole: true }, options)).not.toContain("fill-opacity");
  });
});

describe(coverageDrawing, () => {
  it("has a row for each index, with its name and last close, and one axis under all", () => {
    const complete = { from: 7_000, to: 9_000 };
    const held = { runs: [{ ...complete, sessions: 1_400 }], declared: [5_000] };
    const plot = coveragePlot({
      rows: ["HSI", "DJI"].map((id) => ({
        ...{ id, label: id, shortLabel: id, href: "/", title: id, endLabel: `${id} end`, held, complete },
      })),
      formatDayTick: tickLabel,
    });
    const svg = svgDocument(coverageDrawing(plot, options), options);
    elementsOf(svg);
    expect(svg.match(/>(HSI|DJI)( end)?</g)).toEqual([">HSI<", ">HSI end<", ">DJI<", ">DJI end<"]);
    expect(svg.match(/>1990</g)).toHaveLength(1);
    expect(svg).toContain('d="M400 5H800V17H400z"');
  });
});

describe(lanesDrawing, () => {
  it("has a row for each index, with its name and deepest fall, and falls that lead nowhere", () => {
    const fall = { days: [7_000, 8_000, 9_000], depths: [0, -0.5, 0], exact: true, label: "a fall of 1989" };
    const plot = lanesPlot({
      rows: ["HSI", "DJI"].map((id) => ({
        ...{ id, label: id, shortLabel: id, href: "/", title: id, endLabel: `${id} end` },
        ...{ held: { from: 5_000, to: 9_000 }, falls: [{ ...fall, title: "<a fall>", href: "/there" }] },
      })),
      formatDayTick: tickLabel,
    });
    const svg = svgDocument(lanesDrawing(plot, options), options);
    elementsOf(svg);
    expect(svg.match(/>(HSI|DJI)( end)?</g)).toEqual([">HSI<", ">HSI end<", ">DJI<", ">DJI end<"]);
    expect(svg.match(/d="M400 3L600 26.5L800 3"/g)).toHaveLength(2);
    expect(svg.match(/>a fall of 1989</g)).toHaveLength(2);
    expect(svg).not.toContain("/there");
  });
});
