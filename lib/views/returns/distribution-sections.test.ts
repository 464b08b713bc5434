import { describe, expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import { sliceSeries } from "@/lib/series/slice-series";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import { plotsOf } from "@/lib/views/testing/built-sections";
import { returnsPages } from "@/lib/views/testing/returns-pages";
import { tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";

const { hsi, viewOf } = await returnsPages();

describe("the distribution of returns", () => {
  it("stacks the years by their change, each a tile that is named", () => {
    const view = viewOf();
    const plate = present(plotsOf(view).find(({ id }) => id === "distribution"));
    // The published changes: 1973 −48.6 % (433.68 after 843.40), 1982 −44.3 %, 2008 −48.27 %.
    const column = present(plate.plot.bars.find(({ x0 }) => x0 > -0.5 && x0 < -0.48));
    expect(column.tiles).toEqual(["73", "82", "08"]);
    expect(readable(column.title)).toBe("-50 % to -40 %: 3 years (1973, 1982, 2008)");
    expect(plate.plot.bars.flatMap(({ tiles = [] }) => tiles)).toHaveLength(
      valuesOf(tableOf(view, "distribution"), "changes").reduce<number>(
        (sum, count) => sum + Number(count),
        0,
      ),
    );
  });

  it("counts months and sessions too, and names bins of which there is none", () => {
    const total = (state: ViewState) =>
      valuesOf(tableOf(viewOf(state), "distribution"), "changes").reduce<number>(
        (sum, each) => sum + Number(each),
        0,
      );
    const { series } = hsi;
    const sessions = series.days.filter((day) => day > present(series.complete).from).length;
    expect(total({ bins: "day" })).toBe(sessions);
    expect(total({ bins: "month" })).toBeGreaterThan(680);
    const problems: AddressProblem[] = [];
    const short = sliceSeries(series, requireDay("2026-06-01"), requireDay("2026-08-21"));
    const view = viewOf({ bins: "year" }, { record: { ...hsi, series: short, annualCloses: [] } }, problems);
    expect(problems).toMatchObject([{ parameter: "bins", found: "year", expected: "month" }]);
    expect(plotsOf(view).map(({ id }) => id)).toContain("distribution");
  });
});
