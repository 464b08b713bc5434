import { fractionOf } from "@/lib/plot/axes/scale";
import type { CoveragePlot, CoverageRow } from "@/lib/plot/coverage-plot";
import type { PlotAxis } from "@/lib/plot/plot";
import { barsPath, narrowGaps, ROW_WIDTH, strokesPath } from "./coverage-paths";
import { BELOW_WIDTH, FROM_WIDTH, percent } from "./tones";

/** What the three ways of drawing closes mean. */
export interface CoverageWords {
  readonly complete: string;
  readonly runs: string;
  readonly singles: string;
}

interface CoverageChartProps {
  readonly plot: CoveragePlot;
  /** What is to be seen: the picture's accessible name. */
  readonly title: string;
  readonly description: string;
  readonly words: CoverageWords;
}

const HEIGHT = 22;
const MIDDLE = HEIGHT / 2;
// Half the height of what is drawn around the middle of a row.
const COMPLETE = 6;
const RUN = 4;
const SINGLE = 4;

const COLUMNS = "@min-[720px]/coverage:grid @min-[720px]/coverage:grid-cols-[15rem_1fr_6.5rem]";

/**
 * The closes of each index on one axis: a list of rows, each a name, its bar as plain SVG, and the last close. In a
 * narrow frame name and date stand above the bar.
 */
export function CoverageChart({ plot, title, description, words }: CoverageChartProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form
    <div role="group" aria-label={title} className="@container/coverage">
      <p className="sr-only">{description}</p>
      <Key words={words} hasRuns={plot.rows.some(({ runs }) => runs.length > 0)} />
      <ul className="text-label">
        {plot.rows.map((row) => (
          <Row key={row.id} row={row} x={plot.x} />
        ))}
      </ul>
      <div className={`gap-x-3 ${COLUMNS}`} aria-hidden="true">
        <div className="@container/plot @min-[720px]/coverage:col-start-2">
          <Axis x={plot.x} />
        </div>
      </div>
    </div>
  );
}

function Row({ row, x }: { readonly row: CoverageRow; readonly x: PlotAxis }) {
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
        <Bar row={row} x={x} />
      </div>
      <span className="text-small whitespace-nowrap text-soft @max-[719px]/coverage:order-2 @min-[720px]/coverage:text-right">
        {endLabel}
      </span>
      <span className="sr-only">{title}</span>
    </li>
  );
}

function Bar({ row, x }: { readonly row: CoverageRow; readonly x: PlotAxis }) {
  const { complete, runs, singles, gaps } = row;
  const span = (half: number) => [MIDDLE - half, MIDDLE + half] as const;
  return (
    <svg width="100%" height={HEIGHT} className="block" aria-hidden="true">
      <Grid x={x} />
      <svg
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 ${ROW_WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path
          d={strokesPath(x, singles, ...span(SINGLE))}
          className="stroke-index opacity-60"
          strokeWidth={1}
          vectorEffect="non-scaling-stroke"
        />
        <path d={barsPath(x, runs, ...span(RUN))} className="fill-index opacity-60" />
        <path
          d={barsPath(x, complete === null ? [] : [complete], ...span(COMPLETE))}
          className="fill-index"
        />
        <path
          d={strokesPath(x, narrowGaps(x, gaps), ...span(COMPLETE))}
          className="stroke-paper"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </svg>
  );
}

/** The upright lines of the ticks, and the level one that says how far a row reaches. */
function Grid({ x }: { readonly x: PlotAxis }) {
  return (
    <>
      {x.ticks.map(({ value, minWidth, belowWidth }) => {
        const at = percent(fractionOf(x, value));
        const shown = `${FROM_WIDTH[minWidth]} ${belowWidth === null ? "" : BELOW_WIDTH[belowWidth]}`;
        return (
          <line
            key={`${value} ${minWidth}`}
            x1={at}
            x2={at}
            y1={0}
            y2={HEIGHT}
            className={`stroke-rule ${shown}`}
          />
        );
      })}
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} className="stroke-rule" />
    </>
  );
}

function Axis({ x }: { readonly x: PlotAxis }) {
  return (
    <svg width="100%" height={22} className="block overflow-visible" aria-hidden="true">
      {x.ticks.map(({ value, label, minWidth, belowWidth }) => (
        <text
          key={`${value} ${minWidth}`}
          x={percent(fractionOf(x, value))}
          y={16}
          textAnchor="middle"
          className={`fill-soft text-[12px] font-medium tabular-nums ${FROM_WIDTH[minWidth]} ${belowWidth === null ? "" : BELOW_WIDTH[belowWidth]}`}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}

function Key({ words, hasRuns }: { readonly words: CoverageWords; readonly hasRuns: boolean }) {
  const complete = { label: words.complete, half: COMPLETE, className: "fill-index" };
  const runs = { label: words.runs, half: RUN, className: "fill-index opacity-60" };
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
