import type { CSSProperties } from "react";
import type { ReadingText } from "./reading-text";
import { textOf } from "./tones";

interface ReadingLineProps {
  readonly reading: ReadingText;
  /** How many lines of several series are read at once. */
  readonly series: number;
  /** Whether nothing else tells it to who does not see it. */
  readonly isTold?: boolean;
}

// Room of a series' name, value and change in px, and that of the date before them.
const SERIES_WIDTH = 260;
const DATE_WIDTH = 110;
const WIDTHS = { middle: 560, wide: 1000 } as const;

/** How many rows of text hold that many series: a row each on a phone, below the date. */
function rowsOf(series: number): CSSProperties {
  const at = (width: number) => Math.ceil((series * SERIES_WIDTH + DATE_WIDTH) / width);
  const narrow = Math.max(1, series) + 1;
  return { "--narrow": narrow, "--middle": at(WIDTHS.middle), "--wide": at(WIDTHS.wide) } as CSSProperties;
}

/**
 * What is read in a picture, in a line above it whose room is always kept: nothing moves when something is read, and
 * nothing of the picture is covered.
 */
export function ReadingLine({ reading, series, isTold = false }: ReadingLineProps) {
  return (
    <p
      className="mb-1 flex h-[calc(var(--narrow)*1.25rem)] flex-wrap content-start gap-x-4 overflow-hidden text-[13px] leading-5 @min-[560px]/frame:h-[calc(var(--middle)*1.25rem)] @min-[1000px]/frame:h-[calc(var(--wide)*1.25rem)] print:hidden"
      style={rowsOf(series)}
      data-layer="reading"
      aria-live={isTold ? "polite" : "off"}
    >
      {reading.groups.map((pieces) => (
        <span key={pieces.map(({ text }) => text).join(" ")} className="max-w-full">
          {pieces.map(({ text, tone, strong }) => (
            <span
              key={text}
              className={`not-first:ml-1.5 ${tone === null ? "" : textOf(tone)} ${strong === true ? "font-medium" : ""}`.trim()}
            >
              {text}
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}
