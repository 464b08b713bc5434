import { memo, useMemo } from "react";
import { Area, AreaChart, XAxis, YAxis } from "recharts";
import { textOf } from "@/components/charts/tones";
import { AREA_OPACITY, DASHES, LINE_WIDTH } from "@/lib/plot/line-width";
import type { Plot, PlotLine } from "@/lib/plot/plot";

interface LiveLinesProps {
  readonly plot: Plot;
  /** Width of the plot area in px. */
  readonly width: number;
}

/**
 * The plot's lines by Recharts with the plot's own domains. Its axes are hidden, for the picture underneath
 * has them: hidden axes take no room, so the plot area is exactly `width` by the height between the margins.
 * A plain line is an area without fill: one kind of chart is a smaller download than two.
 */
export const LiveLines = memo(function LiveLines({ plot, width }: LiveLinesProps) {
  const { top, bottom } = plot.margin;
  const lines = useMemo(() => plot.lines.map((line) => ({ line, rows: rowsOf(line) })), [plot]);
  return (
    <div aria-hidden="true">
      <AreaChart
        width={width}
        height={plot.height}
        margin={{ top, right: 0, bottom, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis hide type="number" dataKey="x" domain={[...plot.x.domain]} scale={plot.x.scale} />
        <YAxis hide type="number" domain={[...plot.y.domain]} scale={plot.y.scale} />
        {lines.map(({ line, rows }) => (
          <Area
            key={line.id}
            {...QUIET}
            type={line.isStep === true ? "stepAfter" : "linear"}
            data={rows}
            className={textOf(line.tone)}
            strokeWidth={LINE_WIDTH[line.weight]}
            {...dashed(line)}
            fill={line.fillTo === null ? "none" : "currentColor"}
            fillOpacity={AREA_OPACITY}
            baseValue={line.fillTo ?? plot.y.domain[0]}
          />
        ))}
      </AreaChart>
    </div>
  );
});

function dashed({ weight }: PlotLine) {
  const dashes = DASHES[weight];
  return dashes === undefined ? {} : { strokeDasharray: dashes };
}

function rowsOf({ xs, ys }: PlotLine) {
  return xs.map((x, position) => ({ x, y: ys[position] ?? 0 }));
}

const QUIET = {
  dataKey: "y",
  dot: false,
  activeDot: false,
  isAnimationActive: false,
  legendType: "none",
  tooltipType: "none",
  stroke: "currentColor",
  strokeLinejoin: "round",
} as const;
