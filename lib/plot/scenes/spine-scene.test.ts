import { describe, expect, it } from "vitest";
import type { SceneShape } from "@/lib/plot/scene";
import { decadeNames, markedYears, type SpineYear, spineScene } from "./spine-scene";

const yearsOf = (heights: readonly number[], shown: (year: number) => boolean = () => true): SpineYear[] =>
  heights.map((height, position) => {
    const year = 1969 + position;
    return { year, height, title: `${year}: all`, reading: "", shown: shown(year) };
  });
const sceneOf = (years: readonly SpineYear[], whole = true) =>
  spineScene({ label: "", years, whole }, (year) => `/${year}`);
const linksIn = (shapes: readonly SceneShape[]) =>
  shapes.flatMap((shape) => (shape.kind === "group" ? [shape] : []));

describe(spineScene, () => {
  it("draws rises above the axis and falls below it, each at least a px", () => {
    const paths = sceneOf(yearsOf([1, -0.5, 0, 0.01])).flatMap((shape) =>
      shape.kind === "path" ? [[shape.fill, shape.d(4)]] : [],
    );
    expect(paths).toEqual([
      ["up", "M0.11 0H0.89V22H0.11zM3.11 21H3.89V22H3.11z"],
      ["down", "M1.11 22H1.89V31H1.11z"],
    ]);
  });

  it("has a link over each year, from edge to edge", () => {
    const links = linksIn(sceneOf(yearsOf([1, -0.5])));
    expect(links.map(({ href, name }) => [href, name])).toEqual([
      ["/1969", "1969: all"],
      ["/1970", "1970: all"],
    ]);
    expect(links.map(({ shapes }) => shapes)).toMatchObject([[{ x0: 0, x1: 0.5 }], [{ x0: 0.5, x1: 1 }]]);
  });

  it("lets Tab stop once: at the last year, or at the first that the page shows", () => {
    const stops = (years: readonly SpineYear[], whole: boolean) =>
      linksIn(sceneOf(years, whole)).map(({ tabIndex }) => tabIndex);
    expect(stops(yearsOf([1, 1, 1]), true)).toEqual([-1, -1, 0]);
    expect(
      stops(
        yearsOf([1, 1, 1], (year) => year > 1969),
        false,
      ),
    ).toEqual([-1, 0, -1]);
    expect(
      stops(
        yearsOf([1, 1], () => false),
        false,
      ),
    ).toEqual([0, -1]);
  });
});

describe(markedYears, () => {
  it("reaches over both years, whole", () => {
    expect(markedYears(1, 2, yearsOf([1, 1, 1, 1]))).toMatchObject({ x0: 0.25, x1: 0.75 });
  });
});

describe(decadeNames, () => {
  const names = (count: number) =>
    decadeNames(yearsOf(new Array<number>(count).fill(1))).map((shape) =>
      shape.kind === "text" ? [shape.text, shape.shown] : [],
    );

  it("names every tenth year, but none at the edge", () => {
    expect(names(32)).toEqual([
      ["1970", []],
      ["1980", []],
      ["1990", []],
    ]);
    expect(names(60).map(([text]) => text)).toEqual(["1980", "1990", "2000", "2010", "2020"]);
  });

  it("names the years of a short history more closely", () => {
    expect(names(6).map(([text]) => text)).toEqual(["1969", "1970", "1971", "1972", "1973", "1974"]);
    expect(names(24).map(([text]) => text)).toEqual(["1970", "1975", "1980", "1985", "1990"]);
  });

  it("leaves every second to wide screens where years are many", () => {
    expect(names(80).slice(0, 2)).toEqual([
      ["1980", []],
      ["1990", ["screen-640"]],
    ]);
  });
});
