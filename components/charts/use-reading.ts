"use client";

import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";

/** A picture of columns that was painted as text. */
interface Columns {
  readonly picture: RefObject<SVGSVGElement | null>;
  /** What the picture holds: another object, other elements. */
  readonly html: object;
  /** The column at a fraction of the picture's width. */
  readonly positionAt: (fraction: number) => number | null;
  /** Selects the rectangles that fill the columns, each in the element that is its link or group, in order. */
  readonly areas: string;
  /** Classes of the rectangle of the column that is read. */
  readonly className: string;
}

/**
 * Lets pointer, finger and focus read a picture of columns that are links. A finger's first touch of a column
 * reads it, the next one follows its link; what it read stays until something else is touched. Gives the position of
 * the column that is read, `null` for none, and the handlers for the picture.
 */
export function useReading(columns: Columns) {
  const { picture, positionAt, areas } = columns;
  const [read, setRead] = useState<number | null>(null);
  const onlyReads = useRef(false);
  useEndOutside(picture, read !== null, setRead);
  useShownAsRead(columns, read);
  const pointed = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return positionAt(Math.min(1, Math.max(0, (event.clientX - left) / width)));
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      const position = pointed(event);
      onlyReads.current = event.pointerType === "touch" && position !== read;
      setRead(position);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => setRead(pointed(event)),
    onPointerLeave: (event: PointerEvent<SVGSVGElement>) => {
      if (event.pointerType !== "touch") setRead(null);
    },
    // The focus of the keyboard is not a place under the pointer.
    onFocus: ({ currentTarget, target }: FocusEvent<SVGSVGElement>) => {
      const position = areasIn(currentTarget, areas).findIndex(({ parentNode }) => parentNode === target);
      if (position >= 0) setRead(position);
    },
    onBlur: () => setRead(null),
    onClickCapture: (event: MouseEvent<SVGSVGElement>) => {
      // A key's click has no detail.
      if (onlyReads.current && event.detail > 0) event.preventDefault();
      onlyReads.current = false;
    },
  };
  return { read, handlers };
}

function areasIn(picture: SVGSVGElement | null, selector: string): Element[] {
  return [...(picture?.querySelectorAll(selector) ?? [])];
}

/** Shades the column that is read. Its title is on screen: it becomes its label, or the browser would show it too. */
function useShownAsRead({ picture, html, areas, className }: Columns, read: number | null) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another text the picture has other elements
  useEffect(() => {
    const area = read === null ? undefined : areasIn(picture.current, areas)[read];
    const column = area?.parentElement;
    if (area === undefined || column == null) return;
    const title = column.querySelector("title");
    const resting = area.getAttribute("class") ?? "";
    title?.remove();
    if (column.hasAttribute("href")) column.setAttribute("aria-label", title?.textContent ?? "");
    area.setAttribute("class", className);
    return () => {
      if (title !== null) column.prepend(title);
      column.removeAttribute("aria-label");
      area.setAttribute("class", resting);
    };
  }, [picture, html, areas, className, read]);
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
