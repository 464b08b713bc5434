import { siteOrigin } from "./site-origin";

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
