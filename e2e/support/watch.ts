import type { BrowserContext, ConsoleMessage, Request } from "@playwright/test";

/** What a page may complain about in one test, e.g. the 404 that a test asks for. */
export type Tolerated = readonly RegExp[];

/**
 * Notes everything in a browser context that a reader's browser would complain about: errors and warnings on the
 * console (React's hydration warnings among them), exceptions, failed requests, and requests to any other host
 * than `baseURL`. Returns the list it fills.
 */
export function watch(
  context: BrowserContext,
  baseURL: string,
  tolerated: Tolerated = [],
): readonly string[] {
  const problems: string[] = [];
  const note = (problem: string): void => {
    if (!tolerated.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  const origin = new URL(baseURL).origin;
  context.on("console", (message) => {
    if (isComplaint(message))
      note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (webError) => note(`exception: ${webError.error().message}`));
  context.on("request", (request) => {
    if (isForeign(request, origin)) note(`request to another host: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "no reason given";
    // A page that is left, or an address that turns out to be a download, ends its requests like this.
    if (reason !== "net::ERR_ABORTED") note(`request failed: ${request.url()} ${reason}`);
  });
  return problems;
}

function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === "error" || message.type() === "warning";
}

function isForeign(request: Request, origin: string): boolean {
  const { protocol, origin: requested } = new URL(request.url());
  return protocol.startsWith("http") && requested !== origin;
}
