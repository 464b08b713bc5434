import { vi } from "vitest";

/** Resolves to what a check comes to once it no longer fails; long after that would be on a quiet machine it rejects. */
export function inTime<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 60_000 });
}
