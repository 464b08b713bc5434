"use client";

import { useEffect } from "react";

const OPEN = "header details[open]";

/** Menus of the title bar close at Escape and at a press outside, where a script can see to it. */
export function ClosesMenus() {
  useEffect(() => {
    const onPress = ({ target }: Event) => {
      for (const menu of document.querySelectorAll<HTMLDetailsElement>(OPEN))
        if (!menu.contains(target as Node)) menu.open = false;
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      for (const menu of document.querySelectorAll<HTMLDetailsElement>(OPEN)) {
        menu.open = false;
        menu.querySelector("summary")?.focus();
      }
    };
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return null;
}
