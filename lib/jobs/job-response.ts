import { ownPath } from "@/lib/http/own-path";
import { type ProblemDetails, responseOf } from "@/lib/http/problem";
import { keepOutcome, type Outcome } from "./outcomes";
import { headersOf } from "./problem-of";

const MS_BETWEEN_LINES = 100;

/** How whoever asks wants to be answered: a program at the end or line by line, a browser with a page. */
export type Manner = "json" | "lines" | "page";

/** What the header Accept asks for. */
export function mannerOf(request: Request): Manner {
  const accept = request.headers.get("accept") ?? "";
  if (accept.includes("application/x-ndjson")) return "lines";
  return accept.includes("text/html") ? "page" : "json";
}

/** A problem as a response of its own, with when to come again or how to sign in where that helps. */
export function jobProblem(problem: ProblemDetails): Response {
  return responseOf(problem, headersOf(problem));
}

/** What a program gets at the end. */
export function jsonResponse(body: object, status: 200 | 201): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}

/**
 * Sends a browser on to the Data page: to the load that was made, or else to what there is to say about it, which is
 * kept for that page.
 */
export async function pageResponse(
  request: Request,
  back: string | null,
  outcome: Outcome,
): Promise<Response> {
  const page = new URL(backOf(request, back), "http://here");
  const batch = outcome.problem === null ? outcome.imports.at(-1)?.batchId : undefined;
  const isOne = outcome.imports.length === 1 && typeof batch === "number";
  page.searchParams.delete("batch");
  page.searchParams.delete("outcome");
  if (isOne) page.searchParams.set("batch", String(batch));
  else page.searchParams.set("outcome", await keepOutcome(outcome));
  const location = `${page.pathname}${page.search}`;
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "no-store" } });
}

/** Answers line by line, each a JSON object, while the work goes on; progress some ten times a second. */
export function linesResponse<L extends { readonly event: string }>(
  work: (tell: (line: L) => void) => Promise<void>,
): Response {
  const encoder = new TextEncoder();
  let isOpen = true;
  let last = Number.NEGATIVE_INFINITY;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const tell = (line: L) => {
        const now = performance.now();
        if (!isOpen || (line.event === "progress" && now - last < MS_BETWEEN_LINES)) return;
        last = now;
        controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      void work(tell).finally(() => {
        if (isOpen) controller.close();
      });
    },
    cancel() {
      isOpen = false;
    },
  });
  return new Response(body, {
    headers: { "Content-Type": "application/x-ndjson; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/** The page that the form names, or the one that it was sent from. */
function backOf(request: Request, back: string | null): string {
  const named = back === null ? null : ownPath(back);
  if (named !== null) return named;
  const referer = request.headers.get("referer") ?? "";
  if (!URL.canParse(referer)) return "/data";
  const { host, pathname } = new URL(referer);
  return (host === request.headers.get("host") ? ownPath(pathname) : null) ?? "/data";
}
