import { type Remote, wrap } from "comlink";
import type { OwnDesk } from "@/lib/own-file/own-desk";

/** The desk in a worker of its own, so that the page answers whatever is read or measured. */
export type DeskInWorker = Remote<OwnDesk>;

/** Starts the worker; its script is fetched now. */
export function startDesk(): DeskInWorker {
  return wrap<OwnDesk>(
    new Worker(new URL("../../lib/own-file/own-file.worker.ts", import.meta.url), { type: "module" }),
  );
}
