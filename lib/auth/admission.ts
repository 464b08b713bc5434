import { type ProblemDetails, problemDetails } from "@/lib/http/problem";
import { falseSession, isAdmin } from "./admin-session";
import { adminToken, bearerToken } from "./admin-token";
import { noteFalseSession, noteWrongToken } from "./wrong-tokens";

/** Who sends a request: anybody, or the `almanac` command on this machine, which has shown that it may write. */
export type Caller = "public" | "command";

/** What a server without a token says to whoever would import or sign in. */
export const IMPORTS_OFF = "Imports over HTTP are off: start the server with ADMIN_TOKEN set.";

/** Why a request may not write; `null` where it may. */
export async function refusalToWrite(
  request: Request,
  caller: Caller,
  now = Date.now(),
): Promise<ProblemDetails | null> {
  if (caller === "command") return null;
  if (adminToken() === null) {
    return problemDetails(403, IMPORTS_OFF);
  }
  if (!(await isAdmin(request, now))) {
    const tooMany = await noteGuess(request, now);
    if (tooMany !== null) return tooMany;
    return problemDetails(401, "This takes the server's ADMIN_TOKEN: send Authorization: Bearer TOKEN.");
  }
  // A page of another site must not use the session of whoever reads it.
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return problemDetails(403, "This was sent by a page of another site.");
  }
  return null;
}

/** Notes what a request that may not write has tried; what it is told where that was too much. */
async function noteGuess(request: Request, now: number): Promise<ProblemDetails | null> {
  if (bearerToken(request.headers.get("authorization")) !== null) return noteWrongToken(request);
  const cookie = falseSession(request, now);
  return cookie === null ? null : noteFalseSession(request, cookie);
}
