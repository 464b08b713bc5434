import type { Contract, Fund, TrackingFact } from "@/lib/reference/reference-facts";
import type { Localised } from "@/lib/reference/types";
import type { Cell } from "@/lib/views/parts/content/table";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { disagrees } from "./dated-steps";
import { factTable } from "./dated-tables";
import { dateCell, type FactWords, factCell, markedCell, sourceColumn, statedCell } from "./fact-cells";

// A day that was announced, before it came.
const PLANNED = /\bplanned day\b/;
const NOT_THE_HSI = /\(wrong\)|does not track|not the HSI/;

/** Futures and options with their terms. */
export function contractsTable(words: FactWords, rows: readonly Contract[], title: string): Section {
  const { t } = words;
  const term = (key: "months" | "hours" | "lastDay" | "settlement", name: string): ColumnOf<Contract> => [
    name,
    t(`facts.column.${key}`),
    "prose",
    (row) => factCell(words, row[key]),
  ];
  const launched = ({ launched: date, source }: Contract): Cell => {
    const cell = markedCell(
      words,
      dateCell(words, date),
      /\bdisagrees\b/.test(source) ? "options-day" : null,
    );
    return PLANNED.test(source) && date !== null ? { ...cell, note: t("facts.planned") } : cell;
  };
  const multiplier = ({ multiplier: points, currency }: Contract) =>
    statedCell(words, points === null ? null : t("facts.perPoint", { points, currency: currency ?? "" }));
  return factTable("contracts", title, {}, () => ({
    line: t("facts.contracts.line"),
    ...tableFrom(rows, [
      ["contract", t("facts.column.contract"), "prose", ({ contract }) => factCell(words, contract)],
      ["code", t("facts.column.code"), "text", ({ code }) => statedCell(words, code)],
      ["launched_date", t("facts.column.launched"), "date", launched],
      ["multiplier", t("facts.column.multiplier"), "text", multiplier],
      ["tick", t("facts.column.tick"), "text", ({ tick }) => factCell(words, tick), "files"],
      term("months", "months"),
      term("hours", "hours"),
      term("lastDay", "last_day"),
      term("settlement", "settlement"),
      sourceColumn(words),
    ]),
  }));
}

/** Funds that follow an index, and the one that is said to and does not. */
export function fundsTable(words: FactWords, rows: readonly Fund[], title: string): Section {
  const { t } = words;
  const index = (fund: Fund) =>
    markedCell(words, factCell(words, fund.index), followsAnother(fund) ? "funds" : null);
  return factTable("funds", title, {}, () => ({
    line: t("facts.funds.line"),
    ...tableFrom(rows, [
      ["code", t("facts.column.code"), "text", ({ code }) => statedCell(words, code)],
      ["fund", t("facts.column.fund"), "prose", ({ name }) => factCell(words, name)],
      ["index", t("facts.column.index"), "prose", index],
      ["exchange", t("facts.column.exchange"), "text", ({ exchange }) => factCell(words, exchange)],
      ["launched_date", t("facts.column.launched"), "date", ({ launched }) => dateCell(words, launched)],
      [
        "note",
        t("facts.column.note"),
        "prose",
        ({ note }) => ({ value: note?.[t.locale] ?? null, instead: "–" }),
      ],
      sourceColumn(words),
    ]),
  }));
}

/** Whether a fund follows another index than a source says, or a source stands alone with what it follows. */
export function followsAnother({ index, note }: Fund): boolean {
  const isOther = (text: Localised | null) => text !== null && (NOT_THE_HSI.test(text.en) || disagrees(text));
  return [index, note].some(isOther);
}

/** What the report on the TECH index says of its products, southbound money, futures and returns. */
export function trackingTable(words: FactWords, rows: readonly TrackingFact[], title: string): Section {
  const { t } = words;
  // A half of a year, as its source writes it: `2025-H1`.
  const asOf = ({ asOf: date }: TrackingFact): Cell =>
    date?.endsWith("-H1") ? { value: date.slice(0, 4), note: t("facts.firstHalf") } : dateCell(words, date);
  return factTable("tracking", title, {}, () => ({
    line: t("facts.tracking.line"),
    ...tableFrom(rows, [
      ["fact", t("facts.column.fact"), "prose", ({ fact }) => factCell(words, fact)],
      ["value", t("facts.column.value"), "prose", ({ value }) => value],
      ["unit", t("facts.column.unit"), "text", ({ unit }) => factCell(words, unit)],
      ["as_of_date", t("facts.column.asOf"), "date", asOf],
      [
        "note",
        t("facts.column.note"),
        "prose",
        ({ note }) => ({ value: note?.[t.locale] ?? null, instead: "–" }),
      ],
      sourceColumn(words),
    ]),
  }));
}
