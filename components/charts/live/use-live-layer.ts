"use client";

import { type ComponentType, type RefObject, useEffect, useState } from "react";
import type { LiveLayerProps } from "@/components/charts/chart-props";

const NEAR = "400px";
const IDLE_AT_LATEST_MS = 3000;
const TOUCHES = ["pointerenter", "touchstart", "focusin"] as const;

function whenIdle(task: () => void): () => void {
  if (typeof window.requestIdleCallback === "function") {
    const handle = window.requestIdleCallback(task, { timeout: IDLE_AT_LATEST_MS });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = window.setTimeout(task, 200);
  return () => window.clearTimeout(handle);
}

/** Calls `task` once the element is near the viewport and the browser idle, or at its first touch. */
function whenNeeded(element: HTMLElement, task: () => void): () => void {
  let cancelIdle = () => {};
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      cancelIdle = whenIdle(run);
    },
    { rootMargin: NEAR },
  );
  const stop = () => {
    observer.disconnect();
    cancelIdle();
    for (const touch of TOUCHES) element.removeEventListener(touch, run);
  };
  function run() {
    stop();
    task();
  }
  observer.observe(element);
  for (const touch of TOUCHES) element.addEventListener(touch, run, { passive: true });
  return stop;
}

/**
 * The live layer's component once it has been fetched, `null` before and for charts without lines. Nothing of
 * it is in the page's first scripts. Where the fetch fails the server's picture simply stays.
 */
export function useLiveLayer(
  frame: RefObject<HTMLElement | null>,
  wanted: boolean,
): ComponentType<LiveLayerProps> | null {
  const [layer, setLayer] = useState<ComponentType<LiveLayerProps> | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!wanted || element === null) return;
    let gone = false;
    const stop = whenNeeded(element, () => {
      import("./live-layer").then(
        ({ LiveLayer }) => {
          if (!gone) setLayer(() => LiveLayer);
        },
        () => {},
      );
    });
    return () => {
      gone = true;
      stop();
    };
  }, [frame, wanted]);
  return layer;
}
