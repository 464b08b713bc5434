"use client";

import { useSyncExternalStore } from "react";

/** The view a reader has asked for and whose page has not arrived yet, by the address of its JSON. */
let pending: string | null = null;
let latest = 0;
const listeners = new Set<() => void>();

function set(next: string | null) {
  if (next === pending) return;
  pending = next;
  for (const listener of listeners) listener();
}

/** Back and Forward bring their own page: whatever was asked for before them is void. */
function forget() {
  set(null);
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener("popstate", forget);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", forget);
  };
}

/**
 * Tells the charts of the page which view comes next, so that they can fetch and show it at once. The returned
 * function ends that, unless another view has been announced meanwhile.
 */
export function announceView(dataHref: string): () => void {
  latest += 1;
  const own = latest;
  set(dataHref);
  return () => {
    if (own === latest) set(null);
  };
}

/** The announced view's JSON address, or `null` where the page shows what was asked for. */
export function usePendingView(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => pending,
    () => null,
  );
}
