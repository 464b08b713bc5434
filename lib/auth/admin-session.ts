import { isFromOwnPage, siteOrigin } from "@/lib/http/site-origin";
import { adminToken, bearerToken, isAdminToken } from "./admin-token";
import { beginSession, endSession, isOpen } from "./ended-sessions";
import { expiryOf, isFalseProof, isProof, makeProof, SESSION_MS } from "./session-proof";

/** The cookie of whoever signed in on the data page. */
export const SESSION_COOKIE = "almanac-session";

const READING: readonly string[] = ["GET", "HEAD"];

/**
 * Whether a request comes from whoever has ADMIN_TOKEN: it sends the token, or the cookie of a session from a page of
 * this site.
 */
export async function isAdmin(request: Request, now = Date.now()): Promise<boolean> {
  const sent = bearerToken(request.headers.get("authorization"));
  if (sent !== null) return isAdminToken(sent);
  if (!(await isSession(cookieOf(request.headers.get("cookie") ?? ""), now))) return false;
  // A browser adds the cookie to whatever it is made to send.
  return READING.includes(request.method) || isFromOwnPage(request);
}

/** Whether the value of the session's cookie was given to whoever has ADMIN_TOKEN, and holds at `now`. */
export async function isSession(cookie: string | undefined, now = Date.now()): Promise<boolean> {
  const token = adminToken();
  return token !== null && cookie !== undefined && isProof(token, cookie, now) && (await isOpen(cookie));
}

/**
 * The cookie that a request comes with where it is made up, or of a token that was changed; `null` where it has none, or
 * one whose session has expired or was ended.
 */
export function falseSession(request: Request, now = Date.now()): string | null {
  const token = adminToken();
  const cookie = cookieOf(request.headers.get("cookie") ?? "");
  return token !== null && cookie !== undefined && isFalseProof(token, cookie, now) ? cookie : null;
}

/** The header Set-Cookie that begins a session of twelve hours; `null` where the text is not ADMIN_TOKEN. */
export function signIn(request: Request, text: string, now = Date.now()): string | null {
  const token = adminToken();
  if (token === null || !isAdminToken(text)) return null;
  const proof = makeProof(token, now + SESSION_MS);
  beginSession(proof);
  return cookieHeader(request, proof, SESSION_MS / 1000);
}

/** Ends the session that a request comes with, for whoever has its cookie; the header Set-Cookie takes it back. */
export async function signOut(request: Request, now = Date.now()): Promise<string> {
  const cookie = cookieOf(request.headers.get("cookie") ?? "");
  const token = adminToken();
  if (token !== null && cookie !== undefined && isProof(token, cookie, now)) {
    await endSession(cookie, expiryOf(cookie));
  }
  return cookieHeader(request, "", 0);
}

function cookieHeader(request: Request, value: string, maxAge: number): string {
  const isSecure = siteOrigin(request.headers).startsWith("https:");
  const parts = [`${SESSION_COOKIE}=${value}`, "Path=/", `Max-Age=${maxAge}`, "HttpOnly", "SameSite=Strict"];
  return [...parts, ...(isSecure ? ["Secure"] : [])].join("; ");
}

function cookieOf(header: string): string | undefined {
  const name = `${SESSION_COOKIE}=`;
  const pair = header.split(/; */).find((each) => each.startsWith(name));
  return pair?.slice(name.length);
}
