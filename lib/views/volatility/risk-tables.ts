import { presetRange } from "@/lib/analytics/preset-range";
import { formatDay, formatMonth } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { isComplete } from "@/lib/series/is-complete";
import { paceOf } from "@/lib/series/periodicity";
import type { DayRange } from "@/lib/series/series";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";
import { pageHref } from "@/lib/url/address";
import { RISK_SPANS } from "@/lib/url/field-choices";
import { datesUsed } from "@/lib/views/compare/compare-ranges";
import { presetLabel, stateChoice } from "@/lib/views/parts/choices";
import type { Table } from "@/lib/views/parts/content/table";
import { addressSymbol, indexHref, type ViewContext } from "@/lib/views/parts/context";
import { areMixed, spacingWord, wordsForAll } from "@/lib/views/parts/observation-words";
import { oncePer } from "@/lib/views/parts/once";
import { section } from "@/lib/views/parts/section";
import { presetOf } from "@/lib/views/parts/shown-range";
import type { Section } from "@/lib/views/parts/view";
import { riskTable } from "./risk-columns";
import { type RangeRisk, riskOfRange } from "./risk-of-range";
import { type RiskSpan, riskSpans, type SpanName, withSpan } from "./risk-spans";

interface MeasuredSpan {
  /** `null`: not all that is held, but all of which every session is. */
  readonly name: SpanName | null;
  /** `null` where no close stands for its start. */
  readonly risk: RangeRisk | null;
}

/** The spans that an index is old enough for, and the one in which every session is held where that is not everything. */
const measuredSpans = oncePer((record: IndexRecord): readonly MeasuredSpan[] => {
  const { series } = record;
  const [first, last] = [at(series.days, 0), at(series.days, series.days.length - 1)];
  const named = RISK_SPANS.map((name) => ({ name, range: presetRange(series, presetOf(name), last) }));
  const whole = isComplete(series, first, last) ? null : series.complete;
  return [...named, { name: null, range: whole }].flatMap(({ name, range }) => {
    return range === null || range.from >= range.to ? [] : [{ name, risk: riskOfRange(record, range) }];
  });
});

/** The tear sheet's risk figures over 1 to 20 years and everything held, a row a span that the index has. */
export function riskSection(context: ViewContext): Section {
  const { t, record } = context;
  const build = (): Table => {
    const { series } = record;
    const spans = measuredSpans(record);
    const isCut = spans.some(({ name }) => name === null);
    return {
      line: t("volatility.risk.line", { date: formatDay(at(series.days, series.days.length - 1), t.locale) }),
      ...riskTable(
        t,
        spans,
        [
          "span",
          t("volatility.column.span"),
          "text",
          ({ name, risk }) => {
            const value = name === null ? t("volatility.everySession") : presetLabel(t, name);
            // What holds single closes only has no inputs to show.
            const shown = risk === null || (isCut && name === "max") ? null : (name ?? "max");
            return shown === null ? value : { value, href: inputsHref(context, shown) };
          },
        ],
        false,
        paceOf(series) === "irregular",
      ),
    };
  };
  return section({ kind: "table", id: "risk", title: t("volatility.risk.title"), build });
}

/** The page with the definitions' inputs of a span. */
function inputsHref({ t, record, state }: ViewContext, name: SpanName): string {
  const place = { page: "volatility", symbol: addressSymbol(record) } as const;
  return `${pageHref(t.locale, place, withSpan(state, name))}#definition`;
}

/** The same figures of several indices over the same days, a row an index; on the page a column, which a phone has room for. */
export function besideSection(
  { t: own, record, state }: ViewContext,
  others: readonly IndexRecord[],
  span: RiskSpan,
): Section {
  const records = [record, ...others];
  const t = wordsForAll(own, records);
  const place = { page: "volatility", symbol: addressSymbol(record) } as const;
  const build = (): Table => ({
    line: t("volatility.beside.line", { early: earlyNames(t, records) || "none" }),
    turned: {
      corner: t("compare.column.index"),
      names: records.map((each) => nameAmong(t, each, areMixed(records))),
      isNamed: true,
    },
    choices: [
      riskSpans(records).map((each) =>
        stateChoice(t, place, withSpan(state, each.name), spanLabel(t, each), each.name === span.name),
      ),
    ],
    ...riskTable(
      t,
      records.map((each) => ({ each, risk: riskOfRange(each, span.range) })),
      [
        "index",
        t("compare.column.index"),
        "text",
        ({ each }) => ({
          value: each.profile.shortName[t.locale],
          href: indexHref(t, each, { page: "volatility" }),
        }),
      ],
      true,
      areMixed(records),
    ),
  });
  const title = t("volatility.beside.title", datesUsed(t, records, span.range));
  return section({ kind: "table", id: "beside", title, build });
}

/** The short name of an index, beside others of another spacing with its own. */
function nameAmong(t: Translator, { profile, series }: IndexRecord, isMixed: boolean): string {
  const one = profile.shortName[t.locale];
  return isMixed ? t("chart.pair", { one, other: spacingWord(t, paceOf(series)) }) : one;
}

/** The indices whose closes end more than a week before those of the others do; empty where none does. */
function earlyNames(t: Translator, records: readonly IndexRecord[]): string {
  const lastDay = ({ series }: IndexRecord) => at(series.days, series.days.length - 1);
  const end = Math.min(...records.map(lastDay)) + MAX_AGE_DAYS;
  const early = records.filter((record) => lastDay(record) <= end);
  if (early.length === records.length) return "";
  return early.map(({ profile }) => profile.name[t.locale]).join(t("list.separator"));
}

/** A span's short name; of one that is cut, the month that it starts in. */
function spanLabel(t: Translator, { name, range, isCut }: RiskSpan): string {
  return isCut
    ? t("volatility.choice.max", { month: formatMonth(range.from, t.locale) })
    : presetLabel(t, name);
}

/** A range in words. */
export function rangeText(t: Translator, { from, to }: DayRange): string {
  return t("date.fromTo", { from: formatDay(from, t.locale), to: formatDay(to, t.locale) });
}
