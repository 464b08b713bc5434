import { hasRuns } from "@/lib/plot/coverage-plot";
import { element } from "@/lib/plot/paint";
import { HALF_HEIGHT } from "@/lib/plot/scenes/coverage-scene";
import { FALL_OPACITY } from "@/lib/plot/scenes/lanes-scene";
import { coverageDrawing, type Drawing, lanesDrawing, plotDrawing } from "@/lib/plot/svg";
import type { LanesPicture, RowsPicture } from "@/lib/views/parts/content/pictures";
import type { PlateSection } from "@/lib/views/parts/section";
import { shownTable } from "@/lib/views/parts/shown-table";
import { type BlockOptions, coloursFor, gap, paragraph, stacked } from "./block";
import { narrowestTable, tableDrawing } from "./table-drawing";
import { lineSvg, widthOf } from "./type";

/** What of a plate stands between its title and its sources, at a width: a plot with its key as its page has it there, or a table with the rows that have room. */
export function plateDrawing(plate: PlateSection, options: BlockOptions): Drawing {
  switch (plate.kind) {
    case "plot":
      return plotDrawing(plate.build().plot, options);
    case "rows": {
      const { plot, words } = plate.build();
      const key = coverageKey(words, hasRuns(plot), options);
      return keyed(key, coverageDrawing(plot, options));
    }
    case "lanes": {
      const { plot, words } = plate.build();
      return keyed(lanesKey(words, options), lanesDrawing(plot, options));
    }
    case "table": {
      const table = plate.build();
      if (table.rows.length === 0) {
        const style = { size: 16, weight: 400, fill: coloursFor(options).ink } as const;
        return paragraph([{ text: options.t("picture.noPlot") }], style, options);
      }
      return tableDrawing(shownTable(options.t, table), options);
    }
  }
}

/** How narrow a plate may be drawn before it loses something, in px; plots fit themselves to any width. */
export function narrowestOf(plate: PlateSection, options: BlockOptions): number {
  return plate.kind === "table" ? narrowestTable(shownTable(options.t, plate.build())) : 0;
}

function keyed(key: readonly KeyEntry[], drawing: Drawing): Drawing {
  return stacked([keyLine(key), gap(8), drawing]);
}

interface KeyEntry {
  readonly sample: string;
  readonly label: string;
  readonly fill: string;
}

const SAMPLE = 18;

function keyLine(entries: readonly KeyEntry[]): Drawing {
  let left = 0;
  const svg = entries.map(({ sample, label, fill }) => {
    const style = { size: 12, weight: 500, fill } as const;
    const at = left;
    left += SAMPLE + 6 + widthOf(label, style) + 16;
    const text = lineSvg([{ text: label }], style, { x: SAMPLE + 6, y: 12 });
    return element("g", { transform: `translate(${Math.round(at)} 0)` }, sample + text);
  });
  return { svg: svg.join(""), height: 16 };
}

function coverageKey(
  { complete, runs, singles }: RowsPicture["words"],
  withRuns: boolean,
  options: BlockOptions,
): KeyEntry[] {
  const { index: fill, soft } = coloursFor(options);
  const bar = (half: number, opacity: number | undefined) =>
    element("rect", { y: 8 - half, width: SAMPLE, height: 2 * half, fill, opacity });
  const strokes = { d: "M2 4V12M9 4V12M16 4V12", stroke: fill, opacity: 0.6 };
  return [
    { sample: bar(HALF_HEIGHT.complete, undefined), label: complete, fill: soft },
    ...(withRuns ? [{ sample: bar(HALF_HEIGHT.runs, 0.6), label: runs, fill: soft }] : []),
    { sample: element("path", strokes), label: singles, fill: soft },
  ];
}

function lanesKey({ exact, atLeast }: LanesPicture["words"], options: BlockOptions): KeyEntry[] {
  const { down, soft } = coloursFor(options);
  const fall = (opacity: number) =>
    element("path", { d: "M1 2L9 14L17 2", fill: down, "fill-opacity": opacity, stroke: down });
  return [
    { sample: fall(FALL_OPACITY), label: exact, fill: soft },
    { sample: fall(0), label: atLeast, fill: soft },
  ];
}
