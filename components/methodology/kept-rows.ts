// What the browser keeps beyond the visit, and only once it is told to.
const KEPT = "worked-companies";

/** The rows that this browser was told to keep, as `writeRows` has them; `null` for none. */
export function readKept(): string | null {
  return attempt(() => localStorage.getItem(KEPT), null);
}

/** Keeps rows in this browser until they are deleted; whether it did. */
export function writeKept(text: string): boolean {
  return attempt(() => {
    localStorage.setItem(KEPT, text);
    return true;
  }, false);
}

/** Deletes what this browser keeps. */
export function forgetKept(): void {
  attempt(() => localStorage.removeItem(KEPT), undefined);
}

// A browser may refuse to keep anything, and says so by throwing.
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
