import { sealedOf } from "#served";
import { type CoveragePlot, hasRuns } from "@/lib/plot/coverage-plot";
import { paintShapes } from "@/lib/plot/paint";
import {
  coverageAxisScene,
  coverageRowScene,
  HALF_HEIGHT,
  ROW_HEIGHT,
} from "@/lib/plot/scenes/coverage-scene";
import type { RowsPicture } from "@/lib/views/parts/content/pictures";
import { oncePer } from "@/lib/views/parts/once";
import { pagePen } from "./page-pen";
import { PictureRows } from "./picture-rows";

interface CoverageChartProps {
  readonly plot: CoveragePlot;
  /** What is to be seen: the picture's accessible name. */
  readonly title: string;
  readonly description: string;
  readonly words: RowsPicture["words"];
}

const paintedCoverage = oncePer((plot: CoveragePlot) => {
  const { x, rows } = plot;
  return {
    rows: rows.map((row) => ({ row, bar: sealedOf(paintShapes(coverageRowScene(x, row), pagePen)) })),
    axis: sealedOf(paintShapes(coverageAxisScene(x), pagePen)),
  };
});

/** The closes of each index on one axis: a list of rows, each with its last close. */
export function CoverageChart({ plot, title, description, words }: CoverageChartProps) {
  const { rows, axis } = paintedCoverage(plot);
  const legend = <Key words={words} withRuns={hasRuns(plot)} />;
  return <PictureRows {...{ title, description, legend, rows, axis }} height={ROW_HEIGHT} ends="date" />;
}

function Key({ words, withRuns }: { readonly words: RowsPicture["words"]; readonly withRuns: boolean }) {
  const complete = { label: words.complete, half: HALF_HEIGHT.complete, className: "fill-index" };
  const runs = { label: words.runs, half: HALF_HEIGHT.runs, className: "fill-index opacity-60" };
  const entries = withRuns ? [complete, runs] : [complete];
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-[12px] text-soft">
      {entries.map(({ label, half, className }) => (
        <li key={label} className="flex items-center gap-1.5">
          <svg width="18" height="12" aria-hidden="true">
            <rect x="0" y={6 - half} width="18" height={2 * half} className={className} />
          </svg>
          {label}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg width="18" height="12" aria-hidden="true">
          <path d="M2 2V10M9 2V10M16 2V10" className="stroke-index opacity-60" />
        </svg>
        {words.singles}
      </li>
    </ul>
  );
}
