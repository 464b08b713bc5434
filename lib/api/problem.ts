import type { AddressProblem } from "@/lib/url/view-state";

const TITLES = {
  400: "Bad request",
  404: "Not found",
  405: "Method not allowed",
  503: "Service unavailable",
} as const;

/**
 * An error as RFC 9457 problem details. With `problem` it names the parameter, what was found in it and what is
 * allowed.
 */
export function problemResponse(
  status: keyof typeof TITLES,
  detail: string,
  problem: AddressProblem | null = null,
): Response {
  const body = { type: "about:blank", title: TITLES[status], status, detail, ...problem };
  return Response.json(body, { status, headers: { "Content-Type": "application/problem+json" } });
}

/** The answer to a method that an address does not take; GET and HEAD are taken everywhere. */
export function methodNotAllowed(): Response {
  const response = problemResponse(405, "This address is read with GET.");
  response.headers.set("Allow", "GET, HEAD");
  return response;
}
