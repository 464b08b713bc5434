"use client";

import { useEffect } from "react";

const ACTS = "a[data-take], [data-does]";

const load = () => import("./act-on");

const acting = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>(ACTS) : null;

/**
 * Shows nothing: while it is in the page, what leads to a plate's files opens in place, and what can be copied is copied at a
 * click. Without it all of them are links. What that takes is loaded when one of them is pointed at or has the focus.
 */
export function TakesAway() {
  useEffect(() => {
    const prepare = ({ target }: Event) => {
      const element = acting(target);
      if (element !== null) void load().then(({ prepareFor }) => prepareFor(element));
    };
    const act = (event: MouseEvent) => {
      const element = acting(event.target);
      if (element === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void load().then(({ actOn }) => actOn(element));
    };
    // Of buttons browsers say so themselves; a link that opens something is one to the keyboard too.
    const press = (event: KeyboardEvent) => {
      const element = event.key === " " ? acting(event.target) : null;
      if (!(element instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      element.click();
    };
    const listeners = [
      ["pointerover", prepare],
      ["focusin", prepare],
      ["click", act],
      ["keydown", press],
    ] as const;
    for (const [name, listener] of listeners) document.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of listeners) document.removeEventListener(name, listener as EventListener);
    };
  }, []);
  return null;
}
