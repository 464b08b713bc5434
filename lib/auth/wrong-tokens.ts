import { type ProblemDetails, problemDetails } from "@/lib/http/problem";
import { processWide } from "@/lib/store/process-wide";
import { AttemptWindow } from "./attempt-window";

const BOUNDS = { most: 5, windowMs: 15 * 60 * 1000 };

/**
 * Notes a wrong token, by whichever road it came. `null` where its address may be wrong some more; after five in
 * fifteen minutes the problem that says how long it goes on being refused. The right token is asked for before this,
 * and taken at any time: nobody can lock out whoever has it.
 */
export function noteWrongToken(request: Request, now: number): ProblemDetails | null {
  const attempts = attemptsNow();
  const network = networkOf(request);
  const retryAfterSeconds = attempts.secondsToWait(network, now);
  if (retryAfterSeconds === 0) {
    attempts.fail(network, now);
    return null;
  }
  const minutes = Math.ceil(retryAfterSeconds / 60);
  const detail = `Too many wrong tokens: try again in ${minutes} minute${minutes === 1 ? "" : "s"}.`;
  return problemDetails(429, detail, { retryAfterSeconds });
}

/** Forgets the wrong tokens of the address from which somebody signs in: they were slips. */
export function forgetWrongTokens(request: Request): void {
  attemptsNow().succeed(networkOf(request));
}

function attemptsNow(): AttemptWindow {
  return processWide("wrong-tokens", () => new AttemptWindow(BOUNDS));
}

/** An IPv6 address is one of a great many that its holder can choose from: those count as one. */
function networkOf({ headers }: Request): string {
  const address = headers.get("x-forwarded-for") ?? "";
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const before = head.split(":");
  const after = tail === undefined ? [] : tail.split(":");
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...(tail === undefined ? [] : zeros), ...after].slice(0, 4).join(":");
}
