import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, vi } from "vitest";
import { closeStore } from "@/lib/db/schema/prepare-store";
import { checkStore } from "@/lib/store/store-status";
import { loadCatalogue } from "../load-catalogue";
import { loadIndex } from "../load-index";
import { forgetState, storeState } from "../store-state";
import { indexVersion, journalVersion } from "../wanted-versions";

/**
 * Loads what the page of an index does, and since when the store has not confirmed it; fails where that takes
 * longer than the bound, also where it ends in an error.
 */
export async function loadPage(symbol: string, withinMs: number): Promise<Date | null | undefined> {
  const begun = performance.now();
  try {
    await loadCatalogue();
    return (await loadIndex(symbol))?.staleSince;
  } finally {
    expect(performance.now() - begun, symbol).toBeLessThan(withinMs);
  }
}

/** As many pages at the same time, of all the indices in turn. */
export function loadPages(
  symbols: readonly string[],
  count: number,
  withinMs: number,
): Promise<Array<PromiseSettledResult<Date | null | undefined>>> {
  const turn = (at: number) => symbols[at % symbols.length] ?? "";
  return Promise.allSettled(Array.from({ length: count }, (_, at) => loadPage(turn(at), withinMs)));
}

/** Waits until what pages need is on the disk, and gives the symbols of the indices. */
export async function untilSnapshot(): Promise<string[]> {
  const { monitor, snapshot } = storeState();
  await loadCatalogue();
  const { value: revisions } = await monitor.current();
  const symbols = [...revisions.bySymbol.keys()];
  await vi.waitFor(
    () => {
      expect(snapshot.has("journal", journalVersion(revisions))).toBe(true);
      for (const symbol of symbols) {
        const version = indexVersion(revisions, symbol);
        expect(version && snapshot.has(`index-${symbol}`, version), symbol).toBe(true);
      }
    },
    { timeout: 20_000, interval: 50 },
  );
  await snapshot.settled();
  return symbols;
}

/** Asks as `/readyz` does until the answer is the one expected, and gives the reason; fails after the bound. */
export async function untilReady(ready: boolean, withinMs: number): Promise<string> {
  const begun = performance.now();
  for (;;) {
    const state = await checkStore();
    const took = performance.now() - begun;
    if (state.ready === ready) {
      expect(took).toBeLessThan(withinMs);
      return state.ready ? "" : state.reason;
    }
    expect(took, `ready is to be ${ready}`).toBeLessThan(withinMs);
    await sleep(100);
  }
}

/** Forgets what this process knows, as one that starts does: all but what is on the disk. */
export async function restartProcess(): Promise<void> {
  await closeStore();
  forgetState();
}

/** The TCP connections that this process has open at the moment. */
export function openConnections(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
}
