import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { FirstTouch } from "@/components/charts/chart-props";
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

/**
 * Where the crosshair stands, what is being dragged over, and what is measured: by a drag with Shift, by two fingers, or
 * by Shift and keys. What was measured stays until something else is done. With the handlers that move them.
 */
export function useCrosshair({ plot, width, onZoom }: CrosshairInput) {
  const [x, setX] = useState<number | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [measure, setMeasure] = useState<Drag | null>(null);
  const [isMeasuring, setMeasuring] = useState(false);
  const fingers = useFingers(setMeasure);
  const pointed = (event: PointerEvent<HTMLElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left;
    return xAt(plot, event.clientX - left, width);
  };
  const endDrag = () => {
    setMeasuring(false);
    setDrag(null);
  };
  const forget = () => {
    setX(null);
    setMeasure(null);
    endDrag();
  };
  const finish = (event: PointerEvent<HTMLElement>) => {
    fingers.lift(event);
    endDrag();
    if (drag === null || onZoom === null || draggedPx(plot, drag, width) < SHORTEST_DRAG) return;
    onZoom(Math.min(drag.from, drag.to), Math.max(drag.from, drag.to));
  };
  const walkTo = (key: string, shiftKey: boolean) => {
    const next = walked(key, plot, x);
    if (next === null) return false;
    const from = measure?.from ?? x ?? next;
    setMeasure(shiftKey ? { from, to: next } : null);
    setX(next);
    return true;
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const at = pointed(event);
      setX(at);
      setMeasure(null);
      // One finger scrubs and scrolls; only a mouse or pen draws a range.
      if (event.pointerType === "touch") {
        // Two fingers give no focus by themselves, whose loss ends what they read.
        event.currentTarget.focus({ preventScroll: true });
        fingers.put(event, at);
        return;
      }
      if (event.button !== 0 || (onZoom === null && !event.shiftKey)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (event.shiftKey) setMeasuring(true);
      (event.shiftKey ? setMeasure : setDrag)({ from: at, to: at });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const at = pointed(event);
      fingers.move(event, at);
      setX(at);
      if (drag !== null) setDrag({ from: drag.from, to: at });
      if (isMeasuring && measure !== null) setMeasure({ from: measure.from, to: at });
    },
    onPointerUp: finish,
    onPointerCancel: (event: PointerEvent<HTMLElement>) => {
      fingers.lift(event);
      endDrag();
    },
    // A finger leaves whenever it is lifted; what it pointed at stays until something else is touched.
    onPointerLeave: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType !== "touch") setX(null);
    },
    onBlur: forget,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === "Escape") return forget();
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (walkTo(event.key, event.shiftKey)) event.preventDefault();
    },
  };
  /** What happened before the handlers were there, at a distance in px from the left where a pointer did it. */
  const answer = (first: FirstTouch, px: number) => {
    if (first.kind === "pointer") setX(xAt(plot, px, width));
    if (first.kind === "key") walkTo(first.key, first.shiftKey);
  };
  return { x, drag, measure, handlers, answer };
}

/** Where fingers lie: two of them measure what is between them, from the first to the second. */
function useFingers(onMeasure: (between: Drag) => void) {
  const lying = useRef(new Map<number, number>());
  const tell = () => {
    const [from, to] = lying.current.values();
    if (from !== undefined && to !== undefined) onMeasure({ from, to });
  };
  return {
    put: ({ pointerId, isPrimary }: PointerEvent, at: number) => {
      // The first of a new touch: whatever lay before was lifted elsewhere.
      if (isPrimary) lying.current.clear();
      lying.current.set(pointerId, at);
      tell();
    },
    move: ({ pointerId }: PointerEvent, at: number) => {
      if (!lying.current.has(pointerId)) return;
      lying.current.set(pointerId, at);
      tell();
    },
    lift: ({ pointerId }: PointerEvent) => void lying.current.delete(pointerId),
  };
}
