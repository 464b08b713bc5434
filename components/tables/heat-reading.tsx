"use client";

import { type MouseEvent, type ReactNode, type SyntheticEvent, useRef, useState } from "react";

interface HeatReadingProps {
  /** What to do, where nothing is read yet. */
  readonly hint: string;
  readonly children: ReactNode;
}

const cellOf = ({ target }: SyntheticEvent): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>("td a") : null;

/** What a cell says by itself: its own title, otherwise its row, its column and its figure. */
function readingOf(cell: HTMLAnchorElement): string {
  if (cell.title !== "") return cell.title;
  const [own, row] = [cell.closest("td"), cell.closest("tr")];
  const column = cell.closest("table")?.tHead?.rows[0]?.cells[own?.cellIndex ?? 0];
  return `${row?.cells[0]?.textContent} · ${column?.textContent} · ${cell.textContent}`;
}

/**
 * The reading line of a heat map whose cells are tiles without a figure on a phone: what is touched or has the focus
 * is read there. A finger's first touch of a tile reads it, the next one follows its link.
 */
export function HeatReading({ hint, children }: HeatReadingProps) {
  const [text, setText] = useState("");
  const read = useRef<Element | null>(null);
  const onlyReads = useRef(false);
  const readCell = (event: SyntheticEvent) => {
    const cell = cellOf(event);
    if (cell === null) return;
    read.current = cell;
    setText(readingOf(cell));
  };
  const onPointerDown = (event: React.PointerEvent) => {
    onlyReads.current = event.pointerType === "touch" && cellOf(event) !== read.current;
  };
  const onClickCapture = (event: MouseEvent) => {
    // A key's click has no detail.
    if (onlyReads.current && event.detail > 0 && cellOf(event) !== null) event.preventDefault();
    onlyReads.current = false;
    readCell(event);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be reached in it are the links
    <div onPointerDown={onPointerDown} onClickCapture={onClickCapture} onFocus={readCell}>
      <p className="mb-2 min-h-5 text-small md:hidden print:hidden" data-layer="reading" aria-live="polite">
        {text === "" ? <span className="text-soft">{hint}</span> : text}
      </p>
      {children}
    </div>
  );
}
