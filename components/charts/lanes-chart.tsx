import { sealedOf } from "#served";
import { LANE_HEIGHT } from "@/lib/plot/lane";
import type { LanesPlot } from "@/lib/plot/lanes-plot";
import { paintShapes } from "@/lib/plot/paint";
import { coverageAxisScene } from "@/lib/plot/scenes/coverage-scene";
import { FALL_OPACITY, laneScene } from "@/lib/plot/scenes/lanes-scene";
import type { LanesPicture } from "@/lib/views/parts/content/pictures";
import { oncePer } from "@/lib/views/parts/once";
import { pagePen } from "./page-pen";
import { PictureRows } from "./picture-rows";

interface LanesChartProps {
  readonly plot: LanesPlot;
  /** What is to be seen: the picture's accessible name. */
  readonly title: string;
  readonly description: string;
  readonly words: LanesPicture["words"];
}

const paintedLanes = oncePer((plot: LanesPlot) => {
  const { x, rows } = plot;
  return {
    rows: rows.map((row) => ({ row, bar: sealedOf(paintShapes(laneScene(x, row), pagePen)) })),
    axis: sealedOf(paintShapes(coverageAxisScene(x), pagePen)),
  };
});

/** The falls of each index on one axis, each hanging as deep as it fell: a list of rows. */
export function LanesChart({ plot, title, description, words }: LanesChartProps) {
  const { rows, axis } = paintedLanes(plot);
  const hasHollow = rows.some(({ row }) => row.falls.some(({ exact }) => !exact));
  const legend = hasHollow ? <Key words={words} /> : null;
  return <PictureRows {...{ title, description, legend, rows, axis }} height={LANE_HEIGHT} ends="words" />;
}

function Key({ words }: Pick<LanesChartProps, "words">) {
  const entries = [
    { label: words.exact, opacity: FALL_OPACITY },
    { label: words.atLeast, opacity: 0 },
  ];
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-[12px] text-soft">
      {entries.map(({ label, opacity }) => (
        <li key={label} className="flex items-center gap-1.5">
          <svg width="18" height="12" aria-hidden="true">
            <path d="M1 1L7 11L17 1Z" className="fill-down stroke-down" fillOpacity={opacity} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
