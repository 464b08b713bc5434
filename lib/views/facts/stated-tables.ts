import type { ClassificationRow } from "@/lib/reference/reference-facts";
import type { StatedTopic } from "@/lib/reference/stated-fact";
import { STATED_FACTS } from "@/lib/reference/stated-facts";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { factTable, type TablePlace } from "./dated-tables";
import { type FactWords, factCell, sourceColumn } from "./fact-cells";

/** What the documents say on one topic, and which of them. */
export function statedTable(
  words: FactWords,
  topic: StatedTopic,
  place: TablePlace = { half: true },
): Section {
  const { t } = words;
  const rows = STATED_FACTS.filter((fact) => fact.topic === topic);
  return factTable(topic, t(`facts.${topic}.title`, { count: rows.length }), place, () => ({
    line: t(`facts.${topic}.line`),
    ...tableFrom(rows, [
      ["statement", t("facts.column.statement"), "prose", ({ text }) => factCell(words, text)],
      sourceColumn(words),
    ]),
  }));
}

const SYSTEMS = { former: /^11 sectors/, today: /^12 industries \(today\)/ } as const;

/** The industries of a system: those of the classification's first years, or of today. */
export function industriesOf(
  rows: readonly ClassificationRow[],
  system: keyof typeof SYSTEMS,
): readonly ClassificationRow[] {
  return rows.filter(({ note }) => note !== null && SYSTEMS[system].test(note.en));
}

/** The industries that companies are sorted into, with their Chinese names: eleven at first, twelve today. */
export function industriesTable(
  words: FactWords,
  all: readonly ClassificationRow[],
  system: keyof typeof SYSTEMS,
): Section {
  const { t } = words;
  const rows = industriesOf(all, system);
  // What all rows of a table begin with is said over them.
  const noteOf = ({ note }: ClassificationRow) =>
    note?.[t.locale]
      .split(/[;；] ?/)
      .slice(1)
      .join(t("facts.industries.separator")) || null;
  const title = t(`facts.industries.${system}`, { count: rows.length });
  return factTable(`industries-${system}`, title, { half: true }, () => ({
    line: t(`facts.industries.${system}Line`),
    ...tableFrom(rows, [
      ["code", t("facts.column.code"), "text", ({ code }) => ({ value: code, instead: "–" })],
      ["industry", t("facts.column.industry"), "text", ({ sector }) => sector.en],
      ["industry_zh_hant", t("facts.column.nameZh"), "text", ({ sector }) => sector["zh-Hant"]],
      ["note", t("facts.column.note"), "prose", (row) => ({ value: noteOf(row), instead: "–" })],
      sourceColumn(words),
    ]),
  }));
}

/** When the classification changed, and into how many parts. */
export function classificationTable(words: FactWords, all: readonly ClassificationRow[]): Section {
  const { t } = words;
  const listed = new Set([...industriesOf(all, "former"), ...industriesOf(all, "today")]);
  const rows = all.filter((row) => !listed.has(row));
  return factTable("classification", t("facts.classification.title"), { half: true }, () => ({
    line: t("facts.classification.line"),
    ...tableFrom(rows, [
      ["statement", t("facts.column.statement"), "prose", ({ note }) => factCell(words, note)],
      sourceColumn(words),
    ]),
  }));
}
