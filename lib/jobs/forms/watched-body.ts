import process from "node:process";
import { formWords } from "@/lib/i18n/messages/forms";
import { readSetting } from "@/lib/settings/settings.js";
import { FormError } from "./form-error";

// Nobody may keep the imports of others waiting with a connection that sends nothing.
const STALLED_MS = 30_000;
const BYTES_PER_MB = 1_000_000;

/**
 * The body of a request as it comes in. Throws a FormError where it grows beyond `maxBytes` or nothing comes for
 * half a minute, and the signal's reason where it aborts.
 */
export async function* watchedBody(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number | null,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const source = chunksOf(body);
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await inTime(source.next(), signal);
      if (done) return;
      bytes += value.length;
      if (maxBytes !== null && bytes > maxBytes) throw tooLarge(maxBytes);
      yield value;
    }
  } finally {
    // Not awaited: a connection that sends nothing would not end either.
    void source.return(undefined).catch(() => {});
  }
}

/** How large a request to import may be over HTTP, in bytes: `IMPORT_MAX_MB`. Throws a RangeError where that is none. */
export function importLimit(): number {
  return Math.floor(readSetting(process.env, "IMPORT_MAX_MB") * BYTES_PER_MB);
}

/** A request that is larger than allowed. */
export function tooLarge(maxBytes: number): FormError {
  return new FormError(413, formWords.tooLarge(`${maxBytes / BYTES_PER_MB} MB`));
}

async function* chunksOf(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, undefined, undefined> {
  yield* body;
}

async function inTime<T>(next: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = () => {};
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(stalled()), STALLED_MS);
    const listener = () => reject(signal.reason);
    signal.addEventListener("abort", listener, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", listener);
    };
  });
  try {
    return await Promise.race([next, late]);
  } finally {
    stop();
  }
}

function stalled(): FormError {
  return new FormError(408, formWords.stalled(STALLED_MS / 1000));
}
