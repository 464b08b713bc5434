import { signIn, signOut } from "@/lib/api/admin-session";
import { adminToken } from "@/lib/api/admin-token";
import { AttemptWindow } from "@/lib/api/attempt-window";
import { ownPath } from "@/lib/api/own-path";
import { type ProblemDetails, problemDetails, problemResponse, responseOf } from "@/lib/api/problem";
import { isFromOwnPage } from "@/lib/api/same-origin";
import { isShortForm, MOST_FORM_BYTES } from "@/lib/api/short-form";
import { processWide } from "@/lib/store/process-wide";
import { IMPORTS_OFF } from "./admission";

const BOUNDS = { each: 5, all: 100, windowMs: 15 * 60 * 1000 };

/**
 * The answer to `POST /session`: signs in with the form's field `token`, out with `leave`, and sends the browser back to
 * its page. Five wrong tokens from an address in fifteen minutes, and it has to wait.
 */
export async function answerSession(request: Request, now = Date.now()): Promise<Response> {
  const refused = refusalOf(request);
  if (refused !== null) return responseOf(refused);
  const form = await request.formData().catch(() => new FormData());
  const back = backOf(form.get("back"));
  if (form.has("leave")) return redirect(back, signOut(request));
  const attempts = processWide("sign-in-attempts", () => new AttemptWindow(BOUNDS));
  const address = addressOf(request);
  const wait = attempts.secondsToWait(address, now);
  if (wait > 0) {
    const detail = `Too many wrong tokens: try again in ${Math.ceil(wait / 60)} minutes.`;
    return problemResponse(429, detail, null, { "Retry-After": String(wait) });
  }
  const token = form.get("token");
  const cookie = typeof token === "string" ? signIn(request, token, now) : null;
  if (cookie === null) {
    attempts.fail(address, now);
    return redirect(`${back}?signin=refused#import`);
  }
  attempts.succeed(address);
  return redirect(`${back}#import`, cookie);
}

function refusalOf(request: Request): ProblemDetails | null {
  if (adminToken() === null) {
    return problemDetails(403, IMPORTS_OFF);
  }
  if (!isFromOwnPage(request))
    return problemDetails(403, "This takes a form of the almanac's own data page.");
  if (isShortForm(request)) return null;
  return problemDetails(413, `This takes a form of at most ${MOST_FORM_BYTES} bytes.`);
}

/** The page to return to, without a query and fragment of its own. */
function backOf(value: FormDataEntryValue | null): string {
  const path = typeof value === "string" ? ownPath(value) : null;
  return path?.split(/[?#]/)[0] ?? "/data";
}

/** Who asks, as the nearest proxy says it; without one, as the connection does. */
function addressOf(request: Request): string {
  return request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
}

function redirect(location: string, cookie: string | null = null): Response {
  const headers = new Headers({ Location: location, "Cache-Control": "no-store" });
  if (cookie !== null) headers.set("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}
