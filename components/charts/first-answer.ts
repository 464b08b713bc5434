import { isOwnHref } from "@/lib/url/own-file";

// `null` once it has been taken: whoever took it keeps it for all charts of the page.
const asked = new Map<string, Promise<Response> | null>();

/** Asks for a view's JSON before the live layer is there, which could ask only when it has been loaded itself. */
export function askFirst(dataHref: string): void {
  // What the browser makes itself is there at once.
  if (asked.has(dataHref) || isOwnHref(dataHref)) return;
  const answer = fetch(dataHref);
  // Whoever takes it is told; where nobody does, nothing was lost.
  answer.catch(() => asked.delete(dataHref));
  asked.set(dataHref, answer);
}

/** The answer that was asked for, once; `null` where none was. */
export function takeFirstAnswer(dataHref: string): Promise<Response> | null {
  const answer = asked.get(dataHref) ?? null;
  if (answer !== null) asked.set(dataHref, null);
  return answer;
}
