"use client";

import type { ReactNode } from "react";
import { NAMED_PARTS } from "./named-parts";
import { ReadingLine } from "./reading-line";
import type { ReadingRoom } from "./reading-room";
import { namedReading } from "./reading-text";
import { useNamedReading } from "./use-named-reading";

interface ReadsPartsProps {
  readonly parts: keyof typeof NAMED_PARTS;
  /** What the reading line says while nothing is read. */
  readonly resting: string;
  /** The lines of text kept for what is read; two on a phone where left out. */
  readonly room?: ReadingRoom;
  readonly children: ReactNode;
}

const SHORT: ReadingRoom = { narrow: 2, middle: 1, wide: 1 };

/** What the server wrote, under a line that says what of it pointer, finger, focus or arrow keys read. */
export function ReadsParts({ parts, resting, room = SHORT, children }: ReadsPartsProps) {
  const { root, words, handlers } = useNamedReading(NAMED_PARTS[parts]);
  return (
    <div ref={root} className="@container/frame" {...handlers}>
      <ReadingLine reading={words ?? namedReading(resting)} room={room} isTold={words !== null} />
      {children}
    </div>
  );
}
