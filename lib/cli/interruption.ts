import process from "node:process";

/** The exit status of a command that Ctrl-C ended. */
export const INTERRUPTED = 130;

/**
 * Does work that Ctrl-C, or SIGTERM, stops by the signal it is given; a second Ctrl-C ends the process at once,
 * which rolls back what it had begun.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}
