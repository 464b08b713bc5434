import { formatRoughDate } from "@/lib/format/format";
import type { Prose, ProsePart } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { NamedSource } from "@/lib/reference/types";
import { pageHref } from "@/lib/url/address";

/** A source's name in the reader's language, with the date of what it published. */
export function sourceLabel(t: Translator, { name, date }: NamedSource): string {
  if (date === null) return name[t.locale];
  return t("source.dated", { name: name[t.locale], date: formatRoughDate(date, t.locale) });
}

/** Names of sources one after another, each a link to its line on the Data page where it has one. */
export function sourcesProse(t: Translator, sources: readonly NamedSource[]): Prose {
  const separator = t("source.separator");
  return sources.flatMap((source, position): ProsePart[] => {
    const text = sourceLabel(t, source);
    const href =
      source.anchor === null ? {} : { href: `${pageHref(t.locale, { page: "data" })}#${source.anchor}` };
    const name: ProsePart = { text, tone: "plain", ...href };
    return position === 0 ? [name] : [{ text: separator, tone: "plain" }, name];
  });
}
