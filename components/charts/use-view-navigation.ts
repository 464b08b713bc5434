"use client";

import { useCallback, useEffect, useRef, useTransition } from "react";
import { usePagePush } from "@/components/ui/use-page-push";
import { isoFromDay } from "@/lib/series/day";
import { announceView } from "./pending-view";

/**
 * Goes to another state of the page without a reload: the charts are told first and change at once, the
 * sentence, figures and tables follow when the server has answered.
 */
export function useViewNavigation(): (href: string, dataHref: string) => void {
  const push = usePagePush();
  const [isNavigating, startTransition] = useTransition();
  const settle = useRef<(() => void) | null>(null);

  useEffect(() => {
    if (isNavigating) return;
    settle.current?.();
    settle.current = null;
  }, [isNavigating]);
  useEffect(() => () => settle.current?.(), []);

  return useCallback(
    (href, dataHref) => {
      settle.current = announceView(dataHref);
      startTransition(() => push(href));
    },
    [push],
  );
}

/** The JSON address of another state of the same page: the page's own JSON path with that state's query. */
export function dataHrefOf(href: string, dataHrefOfPage: string): string {
  const path = dataHrefOfPage.split("?", 1)[0] ?? "";
  const query = href.split("#", 1)[0]?.split("?").slice(1).join("?") ?? "";
  return query === "" ? path : `${path}?${query}`;
}

/** A zoom address with the dragged days in the places of `{from}` and `{to}`, also where those are encoded. */
export function zoomedHref(template: string, from: number, to: number): string {
  return template
    .replace(/\{from\}|%7Bfrom%7D/i, isoFromDay(Math.round(from)))
    .replace(/\{to\}|%7Bto%7D/i, isoFromDay(Math.round(to)));
}
