"use client";

import type { ReactNode } from "react";
import { NAMED_PARTS } from "./named-parts";
import { ReadingLine } from "./reading-line";
import { namedReading } from "./reading-text";
import { useNamedReading } from "./use-named-reading";

interface ReadsPartsProps {
  readonly parts: keyof typeof NAMED_PARTS;
  /** What the reading line says while nothing is read. */
  readonly resting: string;
  readonly children: ReactNode;
}

/** What the server wrote, under a line that says what of it pointer, finger, focus or arrow keys read. */
export function ReadsParts({ parts, resting, children }: ReadsPartsProps) {
  const { root, words, handlers } = useNamedReading(NAMED_PARTS[parts]);
  return (
    <div ref={root} className="@container/frame" {...handlers}>
      <ReadingLine reading={words ?? namedReading(resting)} series={0} isTold={words !== null} />
      {children}
    </div>
  );
}
