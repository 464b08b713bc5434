import process from "node:process";
import { readSetting } from "@/lib/settings/settings.js";

const UNKNOWN = "http://localhost";

/**
 * The origin that readers know this site by, without a slash at its end: PUBLIC_URL, else the protocol and the host of
 * the request; `null` where neither says. Of forwarded words only those of trusted proxies have come this far.
 */
export function knownOrigin(headers: Pick<Headers, "get">): string | null {
  const named = readSetting(process.env, "PUBLIC_URL");
  if (named !== null) return named;
  const protocol = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  const asked = `${protocol}://${headers.get("host") ?? ""}`;
  return URL.canParse(asked) ? new URL(asked).origin : null;
}

/** The same where an address has to be whole: of this machine where nothing says another. */
export function siteOrigin(headers: Pick<Headers, "get">): string {
  return knownOrigin(headers) ?? UNKNOWN;
}

/**
 * Whether a page of this site sent a request, as its browser says. A request that says nothing about it is not one: all
 * browsers name the origin of a form or script that posts.
 */
export function isFromOwnPage({ headers }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  // Whoever runs the server may reach it by its own address too; a page elsewhere sets neither.
  return host === headers.get("host") || host === new URL(siteOrigin(headers)).host;
}

/** Whether a browser sent a request for a page of another site. A program says nothing, and has no reader to deceive. */
export function isFromAnotherSite(request: Request): boolean {
  const isSilent = ["origin", "sec-fetch-site"].every((name) => !request.headers.has(name));
  return !isSilent && !isFromOwnPage(request);
}
