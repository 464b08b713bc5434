"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useTransition } from "react";
import { announceView } from "./pending-view";

/**
 * Goes to another state of the page without a reload: the charts are told first and change at once, the
 * sentence, figures and tables follow when the server has answered.
 */
export function useViewNavigation(): (href: string, dataHref: string) => void {
  const router = useRouter();
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
      startTransition(() => router.push(href, { scroll: false }));
    },
    [router],
  );
}
