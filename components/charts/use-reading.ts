"use client";

import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";

/** Which of a picture's columns is read, with the handlers for the picture that move it. */
export interface ColumnReading {
  /** Position of the column; `null` for none. */
  readonly read: number | null;
  /** For the focus of the keyboard, which is not a place under the pointer. */
  readonly onRead: (position: number) => void;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<Element>) => void;
    readonly onPointerMove: (event: PointerEvent<Element>) => void;
    readonly onPointerLeave: (event: PointerEvent<Element>) => void;
    readonly onBlur: () => void;
    readonly onClickCapture: (event: MouseEvent<Element>) => void;
  };
}

/**
 * Lets pointer, finger and focus read a picture of columns that are links. A finger's first touch of a column
 * reads it, the next one follows its link; what it read stays until something else is touched.
 * @param positionAt the column at a fraction of the picture's width
 */
export function useReading(
  picture: RefObject<Element | null>,
  positionAt: (fraction: number) => number | null,
): ColumnReading {
  const [read, setRead] = useState<number | null>(null);
  const onlyReads = useRef(false);
  useEndOutside(picture, read !== null, setRead);
  const pointed = (event: PointerEvent<Element>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return positionAt(Math.min(1, Math.max(0, (event.clientX - left) / width)));
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<Element>) => {
      const position = pointed(event);
      onlyReads.current = event.pointerType === "touch" && position !== read;
      setRead(position);
    },
    onPointerMove: (event: PointerEvent<Element>) => setRead(pointed(event)),
    onPointerLeave: (event: PointerEvent<Element>) => {
      if (event.pointerType !== "touch") setRead(null);
    },
    onBlur: () => setRead(null),
    onClickCapture: (event: MouseEvent<Element>) => {
      // A key's click has no detail.
      if (onlyReads.current && event.detail > 0) event.preventDefault();
      onlyReads.current = false;
    },
  };
  return { read, onRead: setRead, handlers };
}

/** Ends a reading when something outside the picture is touched. */
function useEndOutside(
  picture: RefObject<Element | null>,
  isReading: boolean,
  setRead: (position: null) => void,
) {
  useEffect(() => {
    if (!isReading) return;
    const end = ({ target }: Event) => {
      if (!(target instanceof Node && picture.current?.contains(target))) setRead(null);
    };
    document.addEventListener("pointerdown", end);
    return () => document.removeEventListener("pointerdown", end);
  }, [picture, isReading, setRead]);
}
