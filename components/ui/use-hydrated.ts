import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page's scripts run already: what needs them cannot be used before. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
