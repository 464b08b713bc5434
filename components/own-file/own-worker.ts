import { type Remote, wrap } from "comlink";
import type { Locale } from "@/lib/i18n/locale";
import type { OwnDesk } from "@/lib/own-file/own-desk";

/** The desk in a worker of its own, so that the page answers whatever is read or measured. */
export interface DeskInWorker {
  readonly desk: Remote<OwnDesk>;
  /** Stops it; nothing of it is answered any more. */
  readonly end: () => void;
}

/** The one of this page; `null` before a file came. */
let running: DeskInWorker | null = null;

/**
 * The worker with a desk in the reader's language; its script is fetched at the first call. What is asked of it before it
 * has started is answered when it has.
 */
export function startDesk(locale: Locale): DeskInWorker {
  running ??= started(locale);
  return running;
}

/** Stops the worker, and forgets all files on its desk. */
export function endDesk(): void {
  running?.end();
  running = null;
}

function started(locale: Locale): DeskInWorker {
  const url = new URL("../../lib/own-file/own-file.worker.ts", import.meta.url);
  // The name is all that a worker is told before it starts.
  const worker = new Worker(url, { type: "module", name: locale });
  return { desk: wrap<OwnDesk>(worker), end: () => worker.terminate() };
}
