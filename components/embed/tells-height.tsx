"use client";

import { useEffect } from "react";

/** What a page that frames a plate is told of its height in px, so that it can give it as much. */
export const HEIGHT_MESSAGE = "hang-seng-almanac:height";

/** Tells the page around the frame how high the plate is, at first and whenever that changes; nothing outside a frame. */
export function TellsHeight() {
  useEffect(() => {
    const { body } = document;
    if (window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(body.getBoundingClientRect().height);
      // Whoever frames it: there is nothing in it that is not seen.
      window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, "*");
    });
    observer.observe(body);
    return () => observer.disconnect();
  }, []);
  return null;
}
