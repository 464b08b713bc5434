import { printable, shownText } from "./shown-text";

const LONGEST_MESSAGE = 1000;

/**
 * A fault of ours as a log takes it: name and message on one line, whatever somebody sent stands in it, cut to 1,000
 * characters, and the places in the code below.
 */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return shownText(String(error), LONGEST_MESSAGE);
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [`${error.name}: ${shownText(error.message, LONGEST_MESSAGE)}`, ...places.map(printable)].join("\n");
}
