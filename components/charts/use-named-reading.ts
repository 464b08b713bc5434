"use client";

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import type { NamedParts } from "./named-parts";
import { namedReading, type ReadingText } from "./reading-text";
import { besides } from "./walk-parts";

/** What is read, with the part that says it. */
interface NamedReading {
  readonly part: Element;
  readonly words: ReadingText;
}

/**
 * Lets pointer, finger, focus and arrow keys read the named parts of what the handlers are given to. A finger's first
 * touch of a part reads it, the next one follows its link; what it read stays until something else is touched. Gives
 * what is read and the part that says it, `null` for nothing. Until then it costs nothing: it looks at the page when something happens.
 */
export function useNamedReading({ selector, wordsOf }: NamedParts) {
  const [read, setRead] = useState<NamedReading | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const onlyReads = useRef(false);
  useEndOutside(root, read !== null, () => setRead(null));
  useShownAsRead(read?.part ?? null);
  const partAt = (target: EventTarget) => (target instanceof Element ? target.closest(selector) : null);
  const show = (part: Element | null) => {
    if (part !== read?.part) setRead(part && { part, words: namedReading(wordsOf(part)) });
  };
  const handlers = {
    onPointerDown: ({ target, pointerType }: PointerEvent) => {
      const part = partAt(target);
      onlyReads.current = pointerType === "touch" && part !== null && part !== read?.part;
      show(part);
    },
    onPointerOver: ({ target }: PointerEvent) => show(partAt(target)),
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType !== "touch") show(null);
    },
    onFocus: ({ target }: FocusEvent) => show(partAt(target)),
    onBlur: () => show(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      // A slider's keys are its own, also before it is there to take them.
      if (event.target instanceof Element && event.target.closest("[role=slider]") !== null) return;
      if (event.key === "Escape") return show(null);
      const parts = [...(root.current?.querySelectorAll(selector) ?? [])];
      const next = besides(parts, read?.part ?? partAt(event.target), event.key);
      if (next === null) return;
      event.preventDefault();
      if (next.hasAttribute("href") && (next instanceof HTMLElement || next instanceof SVGElement))
        next.focus();
      else show(next);
    },
    onClickCapture: (event: MouseEvent) => {
      // A key's click has no detail.
      if (onlyReads.current && event.detail > 0) event.preventDefault();
      onlyReads.current = false;
    },
  };
  return { root, part: read?.part ?? null, words: read?.words ?? null, handlers };
}

/** Marks the part that is read. Its title is on screen: it becomes its label, or the browser would show it too. */
function useShownAsRead(part: Element | null) {
  useEffect(() => {
    if (part === null) return;
    const title = part.querySelector(":scope > title");
    title?.remove();
    if (title !== null) part.setAttribute("aria-label", title.textContent ?? "");
    part.setAttribute("data-read", "");
    return () => {
      part.removeAttribute("data-read");
      if (title === null) return;
      part.removeAttribute("aria-label");
      part.prepend(title);
    };
  }, [part]);
}

/** Ends a reading when something outside is touched. */
function useEndOutside(root: { readonly current: Element | null }, isReading: boolean, end: () => void) {
  const latest = useRef(end);
  latest.current = end;
  useEffect(() => {
    if (!isReading) return;
    const touched = ({ target }: Event) => {
      if (!(target instanceof Node && root.current?.contains(target))) latest.current();
    };
    document.addEventListener("pointerdown", touched);
    return () => document.removeEventListener("pointerdown", touched);
  }, [root, isReading]);
}
