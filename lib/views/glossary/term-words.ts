import type { Locale } from "@/lib/i18n/locale";
import type { MessageKey } from "@/lib/i18n/messages";
import { messages } from "@/lib/i18n/messages";
import type { Translator } from "@/lib/i18n/translator";
import { pageHref } from "@/lib/url/address";
import { TERMS, type Term, type TermId } from "./terms";

/** Every term, in the order of topics. */
export const ALL_TERMS: readonly Term[] = TERMS;

/** The message with a term's name. */
export function nameKey({ id, name }: Term): MessageKey {
  // Every term without a name of its own has that message: a test says so.
  return name ?? (`term.${id}` as MessageKey);
}

/** What a term is called in a language. */
export function termName(locale: Locale, term: Term): string {
  return messages[nameKey(term)][locale];
}

/** What a term means, in a sentence. */
export function meaningOf(t: Translator, { id }: Term): string {
  return t(`term.${id}.text`);
}

/** A term's name in addresses of the glossary. */
export function termAnchor(id: TermId): string {
  return `term-${id}`;
}

/** The address of a term. */
export function termHref(locale: Locale, id: TermId): string {
  return `${pageHref(locale, { page: "glossary" })}#${termAnchor(id)}`;
}
