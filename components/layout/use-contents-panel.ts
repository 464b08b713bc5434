import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { ContentsEntry } from "@/components/sections/contents-entries";

interface ContentsSource {
  readonly href: string;
  readonly dataHref: string;
  readonly link: RefObject<HTMLAnchorElement | null>;
  readonly panel: RefObject<HTMLDivElement | null>;
}

async function fetchEntries(dataHref: string): Promise<readonly ContentsEntry[]> {
  const response = await fetch(dataHref);
  if (!response.ok) throw new Error(`${dataHref}: ${response.status}`);
  const { tables } = (await response.json()) as { tables: { contents: readonly ContentsEntry[] } };
  return tables.contents;
}

/**
 * The contents that open in place: `null` while they are closed. They are fetched once, when the link is first touched;
 * where they do not come, the link leads to their page. Escape and a press outside close them; arrow keys walk them.
 */
export function useContentsPanel({ href, dataHref, link, panel }: ContentsSource) {
  const [entries, setEntries] = useState<readonly ContentsEntry[] | null>(null);
  const fetched = useRef<{ readonly of: string; readonly entries: Promise<readonly ContentsEntry[]> }>(null);
  const fetchOnce = () => {
    if (fetched.current?.of !== dataHref) fetched.current = { of: dataHref, entries: fetchEntries(dataHref) };
    return fetched.current.entries;
  };
  const toggle = () => {
    if (entries !== null) setEntries(null);
    else fetchOnce().then(setEntries, () => location.assign(href));
  };
  const isOpen = entries !== null;
  useEffect(() => {
    if (!isOpen) return;
    const close = () => setEntries(null);
    const onPress = ({ target }: Event) => {
      const inside = [link.current, panel.current].some((element) => element?.contains(target as Node));
      if (!inside) close();
    };
    const onKey = ({ key }: globalThis.KeyboardEvent) => {
      if (key !== "Escape") return;
      close();
      link.current?.focus();
    };
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("keydown", onKey);
    // A page that comes back from the browser's memory comes back as it was read.
    window.addEventListener("pagehide", close);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("keydown", onKey);
      window.removeEventListener("pagehide", close);
    };
  }, [isOpen, link, panel]);
  const walk = (event: KeyboardEvent) => {
    const next = neighbourOf(event, [...(panel.current?.querySelectorAll("a") ?? [])]);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  // What cannot be had is told at the click.
  const fetchSoon = () => void fetchOnce().catch(() => {});
  return { entries, fetchSoon, toggle, walk };
}

/** The entry that an arrow key, Home or End leads to from the one with the focus; nothing for another key. */
function neighbourOf({ key }: KeyboardEvent, links: readonly HTMLAnchorElement[]) {
  const position = links.indexOf(document.activeElement as HTMLAnchorElement);
  switch (key) {
    case "ArrowDown":
      return links[Math.min(position + 1, links.length - 1)];
    case "ArrowUp":
      return links[Math.max(position - 1, 0)];
    case "Home":
      return links[0];
    case "End":
      return links.at(-1);
    default:
      return undefined;
  }
}
