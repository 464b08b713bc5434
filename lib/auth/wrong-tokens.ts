import { LRUCache } from "lru-cache";
import type { Db } from "@/lib/db/database";
import { type Attempts, ownAttempts, sharedAttempts } from "@/lib/db/short-lived/shared-attempts";
import { networkOf } from "@/lib/http/admission/network-of.js";
import { type ProblemDetails, problemDetails } from "@/lib/http/problem";
import { askShortly } from "@/lib/store/ask-shortly";
import { processWide } from "@/lib/store/process-wide";

const KIND = "wrong-token";
const MOST_COOKIES = 1000;
const BOUNDS = { points: 5, duration: 15 * 60 };

/**
 * Notes a wrong token, by whichever road and process it came. `null` where its address may be wrong some more; after
 * five in the fifteen minutes from the first the problem that says how long it goes on being refused. The right token
 * is asked for before this, and taken at any time: nobody can lock out whoever has it. Where the store does not answer,
 * this process counts for itself.
 */
export async function noteWrongToken(request: Request): Promise<ProblemDetails | null> {
  const network = askerOf(request);
  const { own, shared } = counters();
  const waitMs = await askShortly((db) => shared(db).count(network)).catch(() => own.count(network));
  if (waitMs === null) return null;
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  const minutes = Math.ceil(retryAfterSeconds / 60);
  const detail = `Too many wrong tokens: try again in ${minutes} minute${minutes === 1 ? "" : "s"}.`;
  return problemDetails(429, detail, { retryAfterSeconds });
}

/**
 * Notes a false cookie as a wrong token, the first time that this process sees it: the browser of whoever changed the token
 * goes on sending the one it has.
 */
export async function noteFalseSession(request: Request, cookie: string): Promise<ProblemDetails | null> {
  const seen = processWide("false-sessions", () => new LRUCache<string, true>({ max: MOST_COOKIES }));
  if (seen.has(cookie)) return null;
  seen.set(cookie, true);
  return noteWrongToken(request);
}

/** Forgets the wrong tokens of the address from which somebody signs in: they were slips. */
export async function forgetWrongTokens(request: Request): Promise<void> {
  const network = askerOf(request);
  const { own, shared } = counters();
  await own.forget(network);
  // A store that is away forgets them in a quarter of an hour.
  await askShortly((db) => shared(db).forget(network)).catch(() => {});
}

interface Counters {
  readonly own: Attempts;
  readonly shared: (db: Db) => Attempts;
}

function counters(): Counters {
  return processWide("wrong-tokens", () => {
    const byStore = new WeakMap<Db, Attempts>();
    const shared = (db: Db) => {
      const attempts = byStore.get(db) ?? sharedAttempts(db, KIND, BOUNDS);
      byStore.set(db, attempts);
      return attempts;
    };
    return { own: ownAttempts(BOUNDS), shared };
  });
}

function askerOf({ headers }: Request): string {
  return networkOf(headers.get("x-forwarded-for") ?? "");
}
