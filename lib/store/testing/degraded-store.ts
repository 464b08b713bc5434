import process from "node:process";
import { expect } from "vitest";
import { closeStore } from "@/lib/db/schema/prepare-store";
import { checkStore } from "@/lib/store/store-status";
import { inTime } from "@/lib/testing/in-time";
import { loadCatalogue } from "../load-catalogue";
import { loadIndex } from "../load-index";
import { forgetState, storeState } from "../store-state";
import { indexVersion, journalVersion } from "../wanted-versions";

/** Loads what the page of an index does, and since when the store has not confirmed it. */
export async function loadPage(symbol: string): Promise<Date | null | undefined> {
  await loadCatalogue();
  return (await loadIndex(symbol))?.staleSince;
}

/** As many pages at the same time, of all the indices in turn. */
export function loadPages(
  symbols: readonly string[],
  count: number,
): Promise<Array<PromiseSettledResult<Date | null | undefined>>> {
  const turn = (at: number) => symbols[at % symbols.length] ?? "";
  return Promise.allSettled(Array.from({ length: count }, (_, at) => loadPage(turn(at))));
}

/** Waits until what pages need is on the disk, and gives the symbols of the indices. */
export async function untilSnapshot(): Promise<string[]> {
  const { monitor, snapshot } = storeState();
  await loadCatalogue();
  const { value: revisions } = await monitor.current();
  const symbols = [...revisions.bySymbol.keys()];
  await inTime(() => {
    expect(snapshot.has("journal", journalVersion(revisions))).toBe(true);
    for (const symbol of symbols) {
      const version = indexVersion(revisions, symbol);
      expect(version && snapshot.has(`index-${symbol}`, version), symbol).toBe(true);
    }
  });
  await snapshot.settled();
  return symbols;
}

/** Asks as `/readyz` does until the answer is the one expected, and gives the reason. */
export function untilReady(ready: boolean): Promise<string> {
  return inTime(async () => {
    const state = await checkStore();
    expect(state.ready).toBe(ready);
    return state.ready ? "" : state.reason;
  });
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
