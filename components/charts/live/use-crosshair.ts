import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { valueAt } from "@/lib/plot/axes/scale";
import type { Plot } from "@/lib/plot/plot";
import { walkway } from "./nearest-readings";

/** Two x values of a drag, in the order in which they were reached. */
export interface Drag {
  readonly from: number;
  readonly to: number;
}

interface CrosshairInput {
  readonly plot: Plot;
  readonly width: number;
  /** Called with both ends of a drag, ascending; `null` where a drag does nothing. */
  readonly onZoom: ((from: number, to: number) => void) | null;
}

/** Shorter drags are clicks, px. */
const SHORTEST_DRAG = 8;
/** How many points Page Up and Page Down pass. */
const PAGE = 20;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** The position to which a key leads from another; `null` for keys that do not walk. */
export function walk(key: string, position: number, last: number): number | null {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -PAGE,
    PageUp: PAGE,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  const step = steps[key];
  return step === undefined ? null : clamp(position + step, 0, last);
}

function nearestPosition(path: readonly number[], x: number): number {
  let best = 0;
  path.forEach((value, position) => {
    if (Math.abs(value - x) < Math.abs((path[best] ?? 0) - x)) best = position;
  });
  return best;
}

/** The x value to which a key leads from another; the first key stands the crosshair on the last point. */
function walked(key: string, plot: Plot, x: number | null): number | null {
  const path = walkway(plot);
  const position = x === null ? path.length : nearestPosition(path, x);
  const next = walk(key, position, path.length - 1);
  return next === null ? null : (path[next] ?? null);
}

/** Where the crosshair stands and what is being dragged, with the handlers that move them. */
export function useCrosshair({ plot, width, onZoom }: CrosshairInput) {
  const [x, setX] = useState<number | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const pointed = (event: PointerEvent<HTMLElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left;
    return valueAt(plot.x, clamp((event.clientX - left) / width, 0, 1));
  };
  const finish = () => {
    if (drag === null || onZoom === null) return;
    setDrag(null);
    const span = plot.x.domain[1] - plot.x.domain[0];
    const moved = (Math.abs(drag.to - drag.from) / span) * width;
    if (moved >= SHORTEST_DRAG) onZoom(Math.min(drag.from, drag.to), Math.max(drag.from, drag.to));
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
  return { x, drag, handlers };
}
