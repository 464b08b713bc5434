import type { MethodologyDate, ReferenceFacts } from "@/lib/reference/reference-facts";
import type { Table } from "@/lib/views/parts/content/table";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { disagrees } from "./dated-steps";
import { dateCell, type FactWords, factCell, markedCell, sourceColumn } from "./fact-cells";
import { type MarketTopic, rowsOfTopic } from "./index-topics";
import { countQuestion, methodQuestion } from "./settled-in";

/** How a table stands on its page. */
export interface TablePlace {
  readonly half?: true;
}

/** What a section needs besides its rows; a table without a row is left out of its page. */
export function factTable(id: string, title: string, place: TablePlace, build: () => Table): Section {
  return section({ kind: "table", id, title, ...place, build });
}

const WHOLE_DATE = 10;

/** Rows by date: a year or month alone behind its days, as the sources' own tables have it, and the undated last. */
function byDate<Row extends { readonly date: string | null }>(rows: readonly Row[]): Row[] {
  const place = ({ date }: Row) => (date ?? "").padEnd(WHOLE_DATE, "~");
  return rows.toSorted((one, other) => (place(one) < place(other) ? -1 : Number(place(one) > place(other))));
}

/** How many constituents each source says there were, in the order of dates. */
export function countsTable(words: FactWords, facts: ReferenceFacts): Section {
  const { t } = words;
  const rows = byDate(facts.constituentCounts);
  const disputed = rows.filter(({ note }) => disagrees(note)).length;
  return factTable("constituent-counts", t("facts.counts.table"), {}, () => ({
    line: t("facts.counts.line", { disputed }),
    ...tableFrom(rows, [
      ["date", t("facts.column.date"), "date", ({ date }) => dateCell(words, date)],
      [
        ...(["constituents", t("facts.column.constituents"), "count"] as const),
        (row) => markedCell(words, { value: row.count }, countQuestion(row)),
      ],
      [
        "change",
        t("facts.column.change"),
        "prose",
        ({ note }) => ({ value: note?.[t.locale] ?? null, instead: "–" }),
      ],
      sourceColumn(words),
    ]),
  }));
}

function datedColumns(words: FactWords): ColumnOf<MethodologyDate>[] {
  const { t } = words;
  return [
    ["date", t("facts.column.date"), "date", ({ date }) => dateCell(words, date)],
    ["what", t("facts.column.what"), "prose", ({ what }) => factCell(words, what)],
    [
      ...(["value", t("facts.column.value"), "prose"] as const),
      (row) => markedCell(words, { value: row.value?.[t.locale] ?? null, instead: "–" }, methodQuestion(row)),
    ],
    sourceColumn(words),
  ];
}

/** What changed in the method, and when. */
export function methodologyTable(words: FactWords, rows: readonly MethodologyDate[]): Section {
  const { t } = words;
  return factTable("methodology-dates", t("facts.methodology.title"), {}, () => ({
    line: t("facts.methodology.line"),
    ...tableFrom(rows, datedColumns(words)),
  }));
}

/** The dated rows of one topic: the hours of trading, or how often the level is told. */
export function topicTable(words: FactWords, facts: ReferenceFacts, topic: MarketTopic): Section {
  const { t } = words;
  return factTable(topic, t(`facts.${topic}.title`), {}, () => ({
    line: t(`facts.${topic}.line`),
    ...tableFrom(rowsOfTopic(facts, topic), datedColumns(words)),
  }));
}

/** How much of a market an index stands for, as each source states it. */
export function coverageTable(words: FactWords, rows: ReferenceFacts["coverage"]): Section {
  const { t } = words;
  return factTable("coverage", t("facts.coverage.title"), {}, () => ({
    line: t("facts.coverage.line"),
    ...tableFrom(byDate(rows), [
      ["date", t("facts.column.date"), "date", ({ date }) => dateCell(words, date)],
      [
        ...(["coverage_percent", t("facts.column.coverage"), "percent"] as const),
        ({ coveragePercent, ofWhat }) =>
          markedCell(words, { value: coveragePercent / 100 }, disagrees(ofWhat) ? "coverage" : null),
      ],
      ["of_what", t("facts.column.ofWhat"), "prose", ({ ofWhat }) => factCell(words, ofWhat)],
      sourceColumn(words),
    ]),
  }));
}
