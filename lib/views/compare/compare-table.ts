import { cagrOverVolatility } from "@/lib/analytics/risk/ratios";
import { formatDay, formatPercent, formatShortDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { ROUGH_FIVE_YEAR_CAGR_PERCENT } from "@/lib/reference/rough-bands";
import type { DayRange } from "@/lib/series/series";
import type { CurrencyField, PresetField } from "@/lib/url/field-choices";
import { presetLabel } from "@/lib/views/parts/choices";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import { indexHref } from "@/lib/views/parts/context";
import { currencyCell } from "@/lib/views/parts/counted-in";
import { areMixed } from "@/lib/views/parts/observation-words";
import {
  endColumns,
  figureColumns,
  held,
  rateCell,
  type Stretch,
  type Stretched,
  stretchedOver,
} from "@/lib/views/parts/period-rows";
import { section } from "@/lib/views/parts/section";
import { asCell, type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { isBackCalculated } from "./back-calculated";
import { type CountedContext, currencyWords, keyIn } from "./compare-context";
import { type ComparedRange, commonPreset, datesUsed, daysUsed, spanRange } from "./compare-ranges";

/** The spans that are set side by side, beside the range that is shown. */
export const SPANS: readonly PresetField[] = ["1y", "3y", "5y", "10y", "20y", "max"];

/** A span of the table, the same days for all indices. */
interface Span {
  readonly label: string;
  readonly range: DayRange;
}

type Row = Stretched & {
  readonly span: Span;
  readonly record: IndexRecord;
  /** Whether it is the first of its span. */
  readonly first: boolean;
};

function isSpan({ preset }: ComparedRange): boolean {
  return preset !== null && SPANS.includes(preset);
}

/** The range that is shown where it is none of the spans, and each span that at least one of the indices has. */
function spansOf({ t, records }: CountedContext, shown: ComparedRange): Span[] {
  const label = shown.preset === null ? t("compare.span.shown") : presetLabel(t, shown.preset);
  const own = isSpan(shown) ? [] : [{ label, range: shown }];
  const named = SPANS.flatMap((preset): Span[] => {
    const range = spanRange(records, preset);
    return range === null ? [] : [{ label: presetLabel(t, preset), range }];
  });
  return [...own, ...named];
}

function rowsOf(records: readonly IndexRecord[], span: Span): Row[] {
  return records.map((record, position) => ({
    ...{ span, record },
    ...stretchedOver(record, span.range),
    first: position === 0,
  }));
}

/** An index by its short name, leading to its page. */
function indexCell(t: Translator, record: IndexRecord): Cell {
  return { value: record.profile.shortName[t.locale], href: indexHref(t, record, { page: "overview" }) };
}

/** The columns of a stretch's ends, the start marked where its level was calculated back. */
function markedEnds(t: Translator): ColumnOf<Row>[] {
  return endColumns(t).map(([key, label, kind, cellOf]): ColumnOf<Row> => {
    const marked = (row: Row, position: number): Cell => {
      const cell = asCell(cellOf(row, position));
      const from = row.stretch?.from.day;
      return from !== undefined && isBackCalculated(row.record, from)
        ? { ...cell, note: t("compare.backCalculated.mark") }
        : cell;
    };
    return [key, label, kind, key === "from_date" ? marked : cellOf];
  });
}

/** CAGR ÷ volatility as they stand beside it; n/a with the reason of the one that is. */
function ratioCell(t: Translator, { cagr, volatility, volatilityReason }: Stretch): Cell {
  const value = cagrOverVolatility(cagr, volatility);
  const reason = cagr === null ? "short" : (volatilityReason ?? "still");
  return value === null ? { value, note: t(`reason.${reason}`) } : { value };
}

function columnsOf(t: Translator, currency: CurrencyField, isMixed: boolean): ColumnOf<Row>[] {
  const ratio = held(t, (stretch) => ratioCell(t, stretch));
  const figures: ColumnOf<Row>[] = [
    ...figureColumns(t, isMixed),
    ["cagr_over_volatility_ratio", t("compare.column.ratio"), "ratio", ratio],
    ...markedEnds(t),
  ];
  return [
    ["span", t("compare.column.span"), "text", ({ span, first }) => ({ value: span.label, quiet: !first })],
    ["index", t("compare.column.index"), "text", ({ record }) => indexCell(t, record)],
    ...figures.map(([key, ...rest]): ColumnOf<Row> => [keyIn(currency, key), ...rest]),
    ["currency", t("compare.column.currency"), "text", ({ record }) => currencyCell(t, record.profile)],
  ];
}

/** Where each span starts; with its last day for one that ends on another than the title tells. */
function startsLine({ t, records, currency }: CountedContext, spans: readonly Span[], end: number): string {
  const starts = spans.map(({ label, range }) => {
    const { from, to } = daysUsed(records, range);
    return t("compare.table.start", {
      ...{ label, from: formatShortDay(from, t.locale) },
      to: to === end ? "none" : formatShortDay(to, t.locale),
    });
  });
  return t("compare.table.line", {
    starts: starts.join(t("source.separator")),
    ...currencyWords(t, currency),
  });
}

/**
 * Return, CAGR, volatility, deepest fall and CAGR ÷ volatility of each index over 1 to 20 years, the whole common range and
 * the range shown, a row a span and index, the closes really used beside them.
 */
export function compareTable(context: CountedContext, shown: ComparedRange): Section {
  const { t, records, currency } = context;
  const { to } = daysUsed(records, commonPreset(records, "max") ?? shown);
  const build = (): Table => {
    const spans = spansOf(context, shown);
    const rows = spans.flatMap((span) => rowsOf(records, span));
    const line = startsLine(context, spans, to);
    return { look: "grouped", line, ...tableFrom(rows, columnsOf(t, currency, areMixed(records))) };
  };
  const title = t("compare.table.title", {
    shown: isSpan(shown) ? "span" : "own",
    to: formatDay(to, t.locale),
  });
  return section({ kind: "table", id: "compare", title, build });
}

/**
 * The rough five-year rates that an article prints, beside those of the five years held, in own currency; `null` where it
 * has none of these indices.
 */
export function bandsTable({ t, records }: CountedContext): Section | null {
  const range = spanRange(records, "5y");
  const known = records.flatMap((record) => {
    const band = ROUGH_FIVE_YEAR_CAGR_PERCENT[record.profile.symbol];
    return band === undefined ? [] : [{ record, band }];
  });
  if (range === null || known.length === 0) return null;
  const rate = held(t, (stretch) => rateCell(t, stretch));
  const build = (): Table => ({
    line: t("compare.bands.line", datesUsed(t, records, range)),
    ...tableFrom(known, [
      ["index", t("compare.column.index"), "text", ({ record }) => indexCell(t, record)],
      [
        "cagr_5y_percent",
        t("compare.column.computed"),
        "change",
        ({ record }) => rate(stretchedOver(record, range)),
      ],
      ["rough_5y_cagr_article", t("compare.column.band"), "text", ({ band }) => bandText(t, band)],
    ]),
  });
  return section({ kind: "table", id: "bands", title: t("compare.bands.title"), half: true, build });
}

function bandText(t: Translator, [low, high]: readonly [number, number]): string {
  return `${low}–${formatPercent(high / 100, t.locale).replace(".00", "")}`;
}
