import type { Locale } from "@/lib/i18n/locale";
import type { LabelledLink } from "@/lib/views/parts/content/links";
import type { Table } from "@/lib/views/parts/content/table";

/** An entry of the glossary as its page sets it; `null` for what it does not have. */
export interface GlossaryEntry {
  /** Its name in addresses. */
  readonly id: string;
  readonly term: string;
  readonly other: string;
  readonly meaning: string;
  readonly formula: string | null;
  readonly example: string | null;
  readonly pages: readonly LabelledLink[];
}

/** Entries under a letter, or in Chinese under a topic. */
export interface GlossaryPart {
  readonly name: string;
  readonly entries: readonly GlossaryEntry[];
}

/** The rows of the glossary's table as its entries, in their order. */
export function glossaryParts(locale: Locale, { rows, anchors = [] }: Table): GlossaryPart[] {
  const parts = new Map<string, GlossaryEntry[]>();
  rows.forEach(([term, other, topic, meaning, formula, example, ...pages], position) => {
    const text = (value: unknown) => (typeof value === "string" ? value : null);
    const name = text(term?.value) ?? "";
    const entry: GlossaryEntry = {
      ...{ id: anchors[position] ?? "", term: name, other: text(other?.value) ?? "" },
      ...{
        meaning: text(meaning?.value) ?? "",
        formula: text(formula?.value),
        example: text(example?.value),
      },
      pages: pages.flatMap(({ value, href }) => (href === undefined ? [] : [{ href, label: String(value) }])),
    };
    const part = locale === "en" ? name.slice(0, 1).toUpperCase() : (text(topic?.value) ?? "");
    parts.set(part, [...(parts.get(part) ?? []), entry]);
  });
  return [...parts].map(([name, entries]) => ({ name, entries }));
}
