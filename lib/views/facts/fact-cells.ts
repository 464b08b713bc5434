import type { Translator } from "@/lib/i18n/translator";
import type { QuestionId } from "@/lib/reference/claims/questions";
import type { FactSource } from "@/lib/reference/fact-sources";
import type { Localised } from "@/lib/reference/types";
import { disagreementHref } from "@/lib/views/disagreements/disagreement-href";
import type { Cell } from "@/lib/views/parts/content/table";
import type { ColumnOf } from "@/lib/views/parts/table-from";

/** The reader's words, and how sources are called in them. */
export interface FactWords {
  readonly t: Translator;
  readonly sourceOf: FactSource;
}

/** A text of the tables of facts in the reader's language; n/a, with the reason, where no source has one. */
export function factCell({ t }: FactWords, text: Localised | null): Cell {
  return text === null ? unknownCell(t) : { value: text[t.locale] };
}

/** What no source says. */
export function unknownCell(t: Translator): Cell {
  return { value: null, note: t("facts.notStated") };
}

/** A value, or n/a with the reason that no source states it. */
export function statedCell({ t }: FactWords, value: string | number | null): Cell {
  return value === null ? unknownCell(t) : { value };
}

/** The date of a row as exactly as its source has it. */
export function dateCell({ t }: FactWords, date: string | null): Cell {
  return date === null ? { value: null, note: t("facts.notDated") } : { value: date };
}

/** Marks what a source stands alone with, and leads to the question that settles it; nothing where that is `null`. */
export function markedCell({ t }: FactWords, cell: Cell, question: QuestionId | null): Cell {
  return question === null ? cell : { ...cell, mark: "differs", href: disagreementHref(t, question) };
}

/** The last column of every table of facts: who says so. */
export function sourceColumn<Row extends { readonly source: string }>({
  t,
  sourceOf,
}: FactWords): ColumnOf<Row> {
  return ["source", t("facts.column.source"), "prose", ({ source }) => sourceOf(source)[t.locale]];
}
