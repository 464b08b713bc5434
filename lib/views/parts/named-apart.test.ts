import { expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { LevelMark } from "@/lib/plot/level-plot";
import { requireDay } from "@/lib/series/day";
import { readable } from "@/lib/views/testing/view-context";
import { namedApart } from "./named-apart";

const mark = (day: string, label: string): LevelMark => ({
  ...{ day: requireDay(day), value: 100, label, side: "above", title: "", href: null },
});

function labelsOf(marks: readonly LevelMark[]): string[] {
  return namedApart(translator("en"), marks).map(({ label }) => readable(label));
}

it("says the day where a month or a level repeats", () => {
  const marks = [
    mark("1987-10-01", "Oct 1987"),
    mark("1987-10-19", "Oct 1987"),
    mark("1987-12-07", "Dec 1987"),
    mark("2009-07-27", "20,000"),
    mark("2006-12-28", "20,000"),
  ];
  expect(labelsOf(marks)).toEqual(["1 Oct 1987", "19 Oct 1987", "Dec 1987", "27 Jul 2009", "28 Dec 2006"]);
});

it("leaves words to the first of two on one day, and to the page's own in any case", () => {
  const twice = [mark("2018-01-26", "Jan 2018"), mark("2018-01-26", "Jan 2018")];
  expect(labelsOf(twice)).toEqual(["26 Jan 2018", ""]);
  expect(labelsOf([{ ...mark("2018-01-26", "1972"), own: true }, mark("2018-01-29", "1972")])).toEqual([
    "1972",
    "29 Jan 2018",
  ]);
});

it("leaves marks without words alone", () => {
  expect(labelsOf([mark("2018-01-26", ""), mark("2018-01-29", "")])).toEqual(["", ""]);
});
