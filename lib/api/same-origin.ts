/**
 * Whether a page of this site sent a request, as its browser says. A request that says nothing about it is not one: all
 * browsers name the origin of a form or script that posts.
 */
export function isFromOwnPage(request: Request): boolean {
  const { headers } = request;
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  // Behind a proxy the host that the reader knows is the forwarded one; a page elsewhere can set neither.
  const hosts = [headers.get("x-forwarded-host"), headers.get("host")];
  return hosts.includes(new URL(origin).host);
}
