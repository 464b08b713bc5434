import { ownPath } from "@/lib/http/own-path";
import { type ProblemDetails, problemDetails, responseOf } from "@/lib/http/problem";
import { isShortForm, MOST_FORM_BYTES } from "@/lib/http/short-form";
import { isFromOwnPage } from "@/lib/http/site-origin";
import { jobProblem } from "@/lib/jobs/job-response";
import { signIn, signOut } from "./admin-session";
import { adminToken } from "./admin-token";
import { IMPORTS_OFF } from "./admission";
import { forgetWrongTokens, noteWrongToken } from "./wrong-tokens";

/**
 * The answer to `POST /session`: signs in with the form's field `token`, out with `leave`, and sends the browser back to
 * its page; an address that goes on sending wrong tokens is told to wait.
 */
export async function handleSession(request: Request, now = Date.now()): Promise<Response> {
  const refused = refusalOf(request);
  if (refused !== null) return responseOf(refused);
  const form = await request.formData().catch(() => new FormData());
  const back = backOf(form.get("back"));
  if (form.has("leave")) return redirect(back, await signOut(request, now));
  const token = form.get("token");
  const cookie = typeof token === "string" ? signIn(request, token, now) : null;
  if (cookie !== null) {
    await forgetWrongTokens(request);
    return redirect(`${back}#import`, cookie);
  }
  const tooMany = await noteWrongToken(request);
  return tooMany === null ? redirect(`${back}?signin=refused#import`) : jobProblem(tooMany);
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

function redirect(location: string, cookie: string | null = null): Response {
  const headers = new Headers({ Location: location, "Cache-Control": "no-store" });
  if (cookie !== null) headers.set("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}
