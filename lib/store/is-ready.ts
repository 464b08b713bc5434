import { ping } from "@/lib/db/ping";
import { prepareStore } from "@/lib/db/prepare-store";
import { StoreError } from "@/lib/db/store-error";

const BOUND_MS = 3000;

/** Whether the store answers, or one line of why not. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** Asks the store for an answer and waits at most three seconds for it. Never rejects. */
export async function checkStore(): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise<Readiness>((resolve) => {
    const reason = `The store did not answer within ${BOUND_MS / 1000} s.`;
    timer = setTimeout(resolve, BOUND_MS, { ready: false, reason });
  });
  try {
    return await Promise.race([ask(), bound]);
  } finally {
    clearTimeout(timer);
  }
}

async function ask(): Promise<Readiness> {
  try {
    await ping(await prepareStore());
    return { ready: true };
  } catch (error) {
    // Another error's text may hold an address with a password.
    const reason = error instanceof StoreError ? error.message : "The store does not answer.";
    return { ready: false, reason };
  }
}
