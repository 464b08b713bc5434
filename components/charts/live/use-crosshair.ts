import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { type Drag, draggedPx, walked, xAt } from "@/lib/plot/crosshair/walk";
import type { Plot } from "@/lib/plot/plot";

interface CrosshairInput {
  readonly plot: Plot;
  readonly width: number;
  /** Called with both ends of a drag, ascending; `null` where a drag does nothing. */
  readonly onZoom: ((from: number, to: number) => void) | null;
}

/** Shorter drags are clicks, px. */
const SHORTEST_DRAG = 8;
/** Where the crosshair stands and what is being dragged, with the handlers that move them. */
export function useCrosshair({ plot, width, onZoom }: CrosshairInput) {
  const [x, setX] = useState<number | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const pointed = (event: PointerEvent<HTMLElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left;
    return xAt(plot, event.clientX - left, width);
  };
  const finish = () => {
    if (drag === null || onZoom === null) return;
    setDrag(null);
    if (draggedPx(plot, drag, width) < SHORTEST_DRAG) return;
    onZoom(Math.min(drag.from, drag.to), Math.max(drag.from, drag.to));
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const at = pointed(event);
      setX(at);
      // A finger scrubs and scrolls; only a mouse or pen draws a range.
      if (event.button !== 0 || event.pointerType === "touch" || onZoom === null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: at, to: at });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const at = pointed(event);
      setX(at);
      if (drag !== null) setDrag({ from: drag.from, to: at });
    },
    onPointerUp: finish,
    onPointerCancel: () => setDrag(null),
    // A finger leaves whenever it is lifted; what it pointed at stays until something else is touched.
    onPointerLeave: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType !== "touch") setX(null);
    },
    onBlur: () => setX(null),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === "Escape") {
        setX(null);
        setDrag(null);
        return;
      }
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      const next = walked(event.key, plot, x);
      if (next === null) return;
      event.preventDefault();
      setX(next);
    },
  };
  /** What happened before the handlers were there. */
  const answer = (first: { readonly px: number } | { readonly key: string }) => {
    const next = "px" in first ? xAt(plot, first.px, width) : walked(first.key, plot, null);
    if (next !== null) setX(next);
  };
  return { x, drag, handlers, answer };
}
