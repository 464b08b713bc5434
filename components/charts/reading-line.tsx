import type { CSSProperties } from "react";
import { Unbroken } from "@/components/ui/unbroken";
import type { ReadingRoom } from "./reading-room";
import type { ReadingText } from "./reading-text";
import { textOf } from "./tones";

interface ReadingLineProps {
  readonly reading: ReadingText;
  /** The lines of text that are kept for it. */
  readonly room: ReadingRoom;
  /** Whether nothing else tells it to who does not see it. */
  readonly isTold?: boolean;
}

/**
 * What is read in a picture, in a line above it whose room is always kept: nothing moves when something is read. What is
 * longer than that is not cut: it lies on paper over the picture's upper edge as long as it is read.
 */
export function ReadingLine({ reading, room, isTold = false }: ReadingLineProps) {
  const { narrow, middle, wide } = room;
  return (
    <p
      className="pointer-events-none relative z-10 mb-1 h-[calc(var(--narrow)*1.25rem)] text-[13px] leading-5 @min-[560px]/frame:h-[calc(var(--middle)*1.25rem)] @min-[1000px]/frame:h-[calc(var(--wide)*1.25rem)] print:hidden"
      style={{ "--narrow": narrow, "--middle": middle, "--wide": wide } as CSSProperties}
      data-layer="reading"
      aria-live={isTold ? "polite" : "off"}
    >
      <span className="flex flex-wrap content-start gap-x-4 bg-paper">
        {reading.groups.map((pieces) => (
          <span key={pieces.map(({ text }) => text).join(" ")} className="max-w-full">
            {pieces.map(({ text, tone, strong }) => (
              <span
                key={text}
                className={`not-first:ml-1.5 ${tone === null ? "" : textOf(tone)} ${strong === true ? "font-medium" : ""}`.trim()}
              >
                <Unbroken text={text} />
              </span>
            ))}
          </span>
        ))}
      </span>
    </p>
  );
}
