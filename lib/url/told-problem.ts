import { type Translator, translator } from "@/lib/i18n/translator";
import type { Expected } from "./allowed";
import type { AddressProblem } from "./view-state";

/** What is allowed, in the reader's language; values of an address are the same in each. */
export function expectedText(t: Translator, expected: Expected): string {
  return typeof expected === "string" ? expected : t(expected.key, expected.values);
}

/** A problem as files and the API tell it: all of it text, in English. */
export function toldProblem({ parameter, found, expected }: AddressProblem): AddressProblem<string> {
  return { parameter, found, expected: expectedText(translator("en"), expected) };
}
