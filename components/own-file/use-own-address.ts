import { useSyncExternalStore } from "react";
import { isOwnHref } from "@/lib/url/own-file";

function subscribe(listener: () => void) {
  window.addEventListener("hashchange", listener);
  window.addEventListener("popstate", listener);
  return () => {
    window.removeEventListener("hashchange", listener);
    window.removeEventListener("popstate", listener);
  };
}

function address(): string | null {
  const { pathname, hash } = window.location;
  const href = pathname + hash;
  return isOwnHref(href) ? href : null;
}

/** The address of the file's page that is asked for, path and fragment; `null` where it is of none. */
export function useOwnAddress(): string | null {
  return useSyncExternalStore(subscribe, address, () => null);
}
