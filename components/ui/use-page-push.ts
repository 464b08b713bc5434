"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { isOwnHref } from "@/lib/url/own-file";

/** Goes to another address without a reload and without scrolling. What is behind the `#` never leaves the browser. */
export function usePagePush(): (href: string) => void {
  const router = useRouter();
  return useCallback(
    (href) => (isOwnHref(href) ? window.location.assign(href) : router.push(href, { scroll: false })),
    [router],
  );
}
