import { isOwnHref } from "@/lib/url/own-file";

type Answer = (dataHref: string) => Promise<Response>;

/** Who answers for the views of files that the reader has open; `null` where none is. */
let own: Answer | null = null;
let version = 0;

/** From now on the views of the reader's files are asked of `answer`: they are new ones, also where their addresses stay. */
export function answerOwnViews(answer: Answer): void {
  own = answer;
  version += 1;
}

/** Which files the answers to own addresses are of: with another number they are others. */
export function ownViewsVersion(): number {
  return version;
}

/** Asks for the JSON of a view: the server, or, of a file that the reader has open, whoever made it. */
export function askView(dataHref: string, signal?: AbortSignal): Promise<Response> {
  if (own !== null && isOwnHref(dataHref)) return own(dataHref);
  return fetch(dataHref, signal === undefined ? {} : { signal });
}
