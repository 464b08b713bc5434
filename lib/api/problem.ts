import type { AddressProblem } from "@/lib/url/view-state";

const TITLES = { 400: "Bad request", 404: "Not found" } as const;

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
