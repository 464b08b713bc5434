import {
  formatCount,
  formatDate,
  formatRoughDate,
  formatTickLevel,
  formatTickPercent,
  NOT_AVAILABLE,
} from "@/lib/format/format";
import type { IndexRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { DOCUMENTS } from "@/lib/reference/stated-fact";
import type { Cell } from "@/lib/views/parts/content/table";
import { currencyName } from "@/lib/views/parts/counted-in";
import { capSteps } from "./dated-steps";
import { type FactWords, unknownCell } from "./fact-cells";
import { indexSizes, statedCap } from "./index-sizes";
import { factsOfIndex, latestStated, rowsOfTopic } from "./index-topics";
import { followsAnother } from "./product-tables";

/** One line of a profile. */
export interface ProfileRow {
  readonly name: ProfileRowName;
  readonly value: Cell;
  /** From when it is so, where a source says. */
  readonly since: string | null;
  /** As the tables have it; empty for what the almanac itself counts, or nobody says. */
  readonly source: string;
}

type ProfileRowName =
  | "maker"
  | "market"
  | "currency"
  | "type"
  | "basis"
  | "launched"
  | "baseDate"
  | "baseValue"
  | "constituents"
  | "cap"
  | "review"
  | "hours"
  | "interval"
  | "contracts"
  | "funds"
  | "held"
  | "untold";

/** What the rows of a profile are made from. */
export interface ProfileInput {
  readonly words: FactWords;
  readonly record: IndexRecord;
  readonly facts: ReferenceFacts;
}

/** The indices of the Hong Kong market, of which the sources tell. */
const OF_HONG_KONG = ["HSI", "HSCEI", "HSTECH", "HSCI"];

/** Whether the sources of the tables tell of an index. */
export function isToldOf(symbol: string): boolean {
  return OF_HONG_KONG.includes(symbol);
}

/**
 * What is known of an index, line by line; what no source here says has no value, and its reason. Of an index of another
 * market, of which the sources do not tell, that is one line.
 */
export function profileRows(input: ProfileInput): ProfileRow[] {
  const rows = [...identityRows(input), ...methodRows(input), ...productRows(input), heldRow(input)];
  if (isToldOf(input.record.profile.symbol)) return rows;
  const known = rows.filter(({ value: { value } }) => value !== null);
  return known.length === rows.length ? known : [...known, untoldRow(input, rows)];
}

function untoldRow({ words: { t } }: ProfileInput, rows: readonly ProfileRow[]): ProfileRow {
  const names = rows
    .filter(({ value: { value } }) => value === null)
    .map(({ name }) => t(`profile.row.${name}`));
  const note = t("profile.untold", { names: names.join(t("list.separator")) });
  const value = { value: null, instead: NOT_AVAILABLE[t.locale], note };
  return { name: "untold", value, since: null, source: "" };
}

/** The base of an index that its own line has none of, as the changes of its method state it; `null` for none. */
export function statedBase({ record, facts }: Pick<ProfileInput, "record" | "facts">) {
  const { symbol, baseValue } = record.profile;
  const rows = baseValue === null ? factsOfIndex(facts, symbol).methodology : [];
  return (
    rows.find(({ what, date, value }) => / base$/.test(what.en) && date !== null && value !== null) ?? null
  );
}

function identityRows({ words: { t }, record, facts }: ProfileInput): ProfileRow[] {
  const { profile } = record;
  const { source, launched, baseDate, baseValue } = profile;
  const stated = statedBase({ record, facts });
  const row = (name: ProfileRowName, value: string | null): ProfileRow => ({
    ...{ name, since: null, source: value === null ? "" : source },
    value: value === null ? unknownCell(t) : { value },
  });
  const date = (iso: string | null) => (iso === null ? null : formatDate(iso, t.locale));
  return [
    row("maker", profile.publisher[t.locale]),
    row("market", profile.region[t.locale]),
    row("currency", currencyName(t, profile.currency)),
    row("basis", t(`data.basis.${profile.returnBasis ?? "unknown"}`)),
    row("launched", date(launched)),
    ...(stated === null
      ? [
          row("baseDate", date(baseDate)),
          row("baseValue", baseValue === null ? null : formatTickLevel(baseValue)),
        ]
      : [
          { ...row("baseDate", date(stated.date)), source: stated.source },
          { ...row("baseValue", stated.value?.[t.locale] ?? null), source: stated.source },
        ]),
  ];
}

function methodRows({ words, record, facts }: ProfileInput): ProfileRow[] {
  const { t } = words;
  const { symbol } = record.profile;
  const isHsi = symbol === "HSI";
  const size = indexSizes(facts, symbol).at(-1);
  const cap = isHsi ? capSteps(facts).at(-1) : statedCap(facts, symbol);
  const unknown = isToldOf(symbol) ? unknownCell(t) : { value: null, note: t("profile.notHere") };
  const row = (
    name: ProfileRowName,
    value: string | null,
    since: string | null,
    source: string,
  ): ProfileRow =>
    value === null
      ? { name, value: unknown, since: null, source: "" }
      : { name, value: { value }, since, source };
  const interval = isHsi ? latestStated(rowsOfTopic(facts, "interval")) : null;
  const hours = latestStated(
    rowsOfTopic(facts, "hours").filter(({ what }) => what.en.startsWith("stock exchange")),
  );
  const isFloat = isHsi || symbol === "HSCEI";
  const floatSource = isHsi ? DOCUMENTS.article2025 : (statedCap(facts, symbol)?.source ?? "");
  return [
    row("type", isFloat ? t("profile.type.float") : null, null, floatSource),
    row("constituents", size ? formatCount(size.count) : null, size?.date ?? null, size?.source ?? ""),
    row("cap", cap ? formatTickPercent(cap.value) : null, cap?.date ?? null, cap?.source ?? ""),
    row("review", isHsi ? t("profile.review.quarterly") : null, null, DOCUMENTS.article2025),
    row(
      "hours",
      isToldOf(symbol) && hours !== null ? t("profile.hours.hongKong") : null,
      hours?.date ?? null,
      hours?.source ?? "",
    ),
    row("interval", interval?.value[t.locale] ?? null, interval?.date ?? null, interval?.source ?? ""),
  ];
}

function productRows({ words: { t }, record, facts }: ProfileInput): ProfileRow[] {
  const { contracts, funds } = factsOfIndex(facts, record.profile.symbol);
  const names = new Set(contracts.map(({ contract }) => contract.en)).size;
  const codes = new Set(
    funds.filter((fund) => fund.code !== null && !followsAnother(fund)).map(({ code }) => code),
  ).size;
  const note = { note: t(isToldOf(record.profile.symbol) ? "facts.notStated" : "profile.notHere") };
  const row = (name: "contracts" | "funds", count: number): ProfileRow => ({
    ...{ name, since: null, source: "" },
    value:
      count === 0
        ? { value: null, ...note }
        : { value: t(`profile.${name}.count`, { count }), href: `#${name}` },
  });
  return [row("contracts", names), row("funds", codes)];
}

function heldRow({ words: { t }, record: { coverage, series } }: ProfileInput): ProfileRow {
  const date = (iso: string | null) => (iso === null ? "" : formatRoughDate(iso, t.locale));
  const text = t("profile.held", {
    count: formatCount(series.days.length),
    ...{ first: date(coverage.firstDate), last: date(coverage.lastDate) },
    complete: coverage.completeFrom === null ? "no" : "yes",
    ...{ from: date(coverage.completeFrom), to: date(coverage.completeTo) },
  });
  return { name: "held", value: { value: text }, since: null, source: "closes" };
}
