import { fromColumn } from "@/lib/plot/crosshair/reading-place";
import type { SpineYear } from "@/lib/plot/scenes/spine-scene";

interface SpineReadingProps {
  readonly years: readonly SpineYear[];
  /** Position of the year that is read; `null` for none. */
  readonly read: number | null;
}

/** What the year that is read says, over the names of the decades: nothing moves when it comes or goes. */
export function SpineReading({ years, read }: SpineReadingProps) {
  const year = read === null ? undefined : years[read];
  if (read === null || year === undefined) return null;
  return (
    <p
      aria-hidden="true"
      className="pointer-events-none absolute top-0 bg-paper px-1 text-[12px] leading-4 font-medium whitespace-nowrap"
      style={fromColumn(read, years.length)}
      data-layer="reading"
    >
      {year.reading}
    </p>
  );
}
