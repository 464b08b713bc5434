"use client";

import {
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useRef,
  useState,
} from "react";
import { preload } from "react-dom";
import type { FirstTouch, LiveLayerProps } from "./chart-props";

const isSlider = (target: EventTarget) => target instanceof Element && target.role === "slider";

/**
 * The live layer's component once the reader's first hover, touch, focus or key has fetched it, `null` before: a chart
 * that nobody touches fetches nothing. What happens while it is on its way is noted by the listeners, the last of it for
 * the layer to answer. Where the fetch fails the server's picture simply stays, and the next touch tries again.
 * @param dataHref the JSON that the layer will ask for first
 */
export function useFirstTouch(dataHref: string) {
  const [Live, setLive] = useState<ComponentType<LiveLayerProps> | null>(null);
  const last = useRef<FirstTouch | null>(null);
  const isLoading = useRef(false);
  const wake = () => {
    if (isLoading.current) return;
    isLoading.current = true;
    preload(dataHref, { as: "fetch", crossOrigin: "anonymous" });
    import("./live/live-layer").then(
      ({ LiveLayer }) => setLive(() => LiveLayer),
      () => {
        isLoading.current = false;
      },
    );
  };
  const note = (touch: FirstTouch | null) => {
    last.current = touch;
    wake();
  };
  const pointed = ({ clientX }: PointerEvent) => note({ kind: "pointer", clientX });
  const listeners = {
    onPointerEnter: pointed,
    onPointerMoveCapture: pointed,
    onPointerDownCapture: pointed,
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType !== "touch") last.current = null;
    },
    // A finger or button that presses gives the focus too.
    onFocusCapture: ({ target }: FocusEvent) =>
      note(last.current ?? (isSlider(target) ? { kind: "focus" } : null)),
    // What has gone on elsewhere must not be fetched back.
    onBlurCapture: () => {
      last.current = null;
    },
    onKeyDownCapture: ({ target, key }: KeyboardEvent) =>
      note(isSlider(target) ? { kind: "key", key } : null),
  };
  const takeFirst = useCallback(() => {
    const first = last.current;
    last.current = null;
    return first;
  }, []);
  return { Live, takeFirst, wake, listeners };
}
