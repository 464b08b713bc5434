"use client";

import type { CoveragePlot, CoverageRow } from "@/lib/plot/coverage-plot";
import {
  coverageAxisScene,
  coverageRowScene,
  HALF_HEIGHT,
  ROW_HEIGHT,
} from "@/lib/plot/scenes/coverage-scene";
import type { RowsPicture } from "@/lib/views/parts/view";
import { pagePen } from "./page-pen";
import { paintedHtml } from "./painted-plot";
import { keptByText, type PaintedHtml, Picture } from "./picture";

interface CoverageChartProps {
  /** A `CoveragePlot` as JSON text. */
  readonly plotJson: string;
  /** What is to be seen: the picture's accessible name. */
  readonly title: string;
  readonly description: string;
  readonly words: RowsPicture["words"];
}

interface PaintedRow {
  readonly row: CoverageRow;
  readonly bar: PaintedHtml;
}

const paintedCoverage = keptByText(4, (json) => {
  const { x, rows } = JSON.parse(json) as CoveragePlot;
  const painted = rows.map(
    (row): PaintedRow => ({ row, bar: paintedHtml(coverageRowScene(x, row), pagePen) }),
  );
  return { rows: painted, axis: paintedHtml(coverageAxisScene(x), pagePen) };
});

const COLUMNS = "@min-[720px]/coverage:grid @min-[720px]/coverage:grid-cols-[15rem_1fr_6.5rem]";

/**
 * The closes of each index on one axis: a list of rows, each a name, its bar as plain SVG, and the last close. In a
 * narrow frame name and date stand above the bar.
 */
export function CoverageChart({ plotJson, title, description, words }: CoverageChartProps) {
  const { rows, axis } = paintedCoverage(plotJson);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form
    <div role="group" aria-label={title} className="@container/coverage">
      <p className="sr-only">{description}</p>
      <Key words={words} hasRuns={rows.some(({ row }) => row.runs.length > 0)} />
      <ul className="text-label">
        {rows.map(({ row, bar }) => (
          <Row key={row.id} row={row} bar={bar} />
        ))}
      </ul>
      <div className={`gap-x-3 ${COLUMNS}`} aria-hidden="true">
        <div className="@container/plot @min-[720px]/coverage:col-start-2">
          <Picture html={axis} height={ROW_HEIGHT} className="block overflow-visible" aria-hidden="true" />
        </div>
      </div>
    </div>
  );
}

function Row({ row, bar }: PaintedRow) {
  const { label, shortLabel, href, title, endLabel } = row;
  return (
    <li
      className={`flex flex-wrap items-center justify-between gap-x-3 @max-[719px]/coverage:pt-2 ${COLUMNS}`}
    >
      <a href={href} className="truncate py-0.5 hover:text-index">
        <span className="@min-[480px]/coverage:hidden">{shortLabel}</span>
        <span className="hidden @min-[480px]/coverage:inline">{label}</span>
      </a>
      <div className="@container/plot w-full @max-[719px]/coverage:order-3">
        <Picture html={bar} height={ROW_HEIGHT} className="block" aria-hidden="true" />
      </div>
      <span className="text-small whitespace-nowrap text-soft @max-[719px]/coverage:order-2 @min-[720px]/coverage:text-right">
        {endLabel}
      </span>
      <span className="sr-only">{title}</span>
    </li>
  );
}

function Key({ words, hasRuns }: { readonly words: RowsPicture["words"]; readonly hasRuns: boolean }) {
  const complete = { label: words.complete, half: HALF_HEIGHT.complete, className: "fill-index" };
  const runs = { label: words.runs, half: HALF_HEIGHT.runs, className: "fill-index opacity-60" };
  const entries = hasRuns ? [complete, runs] : [complete];
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
