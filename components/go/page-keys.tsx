"use client";

import { type ComponentType, useEffect, useState } from "react";
import { keyOf } from "./key-of";

type Dialog = ComponentType<{ readonly onClose: () => void }>;

/** The first search field that can be seen: a phone has it on a page of its own. */
function goField(): HTMLInputElement | null {
  const fields = document.querySelectorAll<HTMLInputElement>("input[data-go]");
  return Array.from(fields).find((field) => field.offsetParent !== null) ?? null;
}

/** Suggestions come with the first focus on a field, not with the page. */
async function suggest(focused: EventTarget | null): Promise<void> {
  if (!(focused instanceof HTMLInputElement && focused.matches("[data-go]"))) return;
  const { suggestFor } = await import("./suggest-for");
  suggestFor(focused);
}

function follow(rel: "prev" | "next"): boolean {
  const link = document.querySelector<HTMLAnchorElement>(`main a[rel~=${rel}]`);
  link?.click();
  return link !== null;
}

/**
 * The keys of every page: `/` goes to the search field, `?` lists the keys, arrows lead to the neighbours that a page
 * marks with `rel`. What takes more than that is loaded when it is asked for.
 */
export function PageKeys() {
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const key = keyOf(event, document.activeElement);
      if (key === "prev" || key === "next") {
        if (follow(key)) event.preventDefault();
      } else if (key === "go") {
        event.preventDefault();
        const field = goField();
        field?.focus();
        field?.select();
        if (field === null) document.querySelector<HTMLAnchorElement>('header a[href$="/go"]')?.click();
      } else if (key === "help") {
        void import("./keys-dialog").then(({ KeysDialog }) => setDialog(() => KeysDialog));
      }
    };
    const focus = ({ target }: FocusEvent) => void suggest(target);
    document.addEventListener("keydown", act);
    document.addEventListener("focusin", focus);
    // Somebody may have been quicker than the script.
    void suggest(document.activeElement);
    return () => {
      document.removeEventListener("keydown", act);
      document.removeEventListener("focusin", focus);
    };
  }, []);
  return Dialog === null ? null : <Dialog onClose={() => setDialog(null)} />;
}
