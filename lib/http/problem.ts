import type { AddressProblem } from "@/lib/url/view-state";

const TITLES = {
  400: "Bad request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not found",
  405: "Method not allowed",
  408: "Request timeout",
  413: "Content too large",
  415: "Unsupported media type",
  422: "Unprocessable content",
  429: "Too many requests",
  500: "Internal server error",
  502: "Bad gateway",
  503: "Service unavailable",
  507: "Insufficient storage",
} as const;

/** A status that an error is told with. */
export type ProblemStatus = keyof typeof TITLES;

/** What a problem says beside its status and detail: the parameter at fault, or members of its own. */
export type ProblemMembers = AddressProblem<string> | Readonly<Record<string, unknown>>;

/** An error as the JSON object of RFC 9457. */
export interface ProblemDetails {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: ProblemStatus;
  readonly detail: string;
  readonly [member: string]: unknown;
}

/** An error as RFC 9457 has it; with an AddressProblem it names the parameter, what was found and what is allowed. */
export function problemDetails(
  status: ProblemStatus,
  detail: string,
  members: ProblemMembers | null = null,
): ProblemDetails {
  return { type: "about:blank", title: TITLES[status], status, detail, ...members };
}

/** An error as RFC 9457 problem details, with headers of its own where they are given. */
export function problemResponse(
  status: ProblemStatus,
  detail: string,
  members: ProblemMembers | null = null,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return responseOf(problemDetails(status, detail, members), headers);
}

/** Problem details as a response for nobody to keep, with headers of its own where they are given. */
export function responseOf(
  problem: ProblemDetails,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { "Cache-Control": "no-store", ...headers, "Content-Type": "application/problem+json" },
  });
}

/** What is said of an address that leads nowhere. */
export const NO_SUCH_ADDRESS = "Nothing has this address.";

/** The answer to a method that an address does not take; GET and HEAD are taken everywhere. */
export function methodNotAllowed(): Response {
  return problemResponse(405, "This address is read with GET.", null, { Allow: "GET, HEAD" });
}

/** The same for an address that takes POST, and GET where `isRead`. */
export function otherThanPost(isRead: boolean): () => Response {
  const detail = isRead ? "This address takes GET and POST." : "This address takes POST only.";
  return () => problemResponse(405, detail, null, { Allow: isRead ? "GET, HEAD, POST" : "POST" });
}

/** Whether an error says that work was stopped, or that whoever asked for it has left; Next has a name of its own for that. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && ["AbortError", "ResponseAborted"].includes(error.name);
}
