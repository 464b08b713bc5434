import { type Remote, wrap } from "comlink";
import type { Locale } from "@/lib/i18n/locale";
import type { OwnDesk } from "@/lib/own-file/own-desk";

/** The desk in a worker of its own, so that the page answers whatever is read or measured. */
export interface DeskInWorker {
  readonly desk: Remote<OwnDesk>;
  /** Stops it; nothing of it is answered any more. */
  readonly end: () => void;
}

/** Starts the worker with a desk in the reader's language; its script is fetched now. */
export async function startDesk(locale: Locale): Promise<DeskInWorker> {
  const url = new URL("../../lib/own-file/own-file.worker.ts", import.meta.url);
  const worker = new Worker(url, { type: "module" });
  const Desk = wrap<typeof OwnDesk>(worker);
  return { desk: await new Desk(locale), end: () => worker.terminate() };
}
