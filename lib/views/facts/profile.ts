import {
  formatCount,
  formatDate,
  formatShortDay,
  formatTickLevel,
  formatTickPercent,
  NOT_AVAILABLE,
} from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import { requireDay } from "@/lib/series/day";
import { pageHref } from "@/lib/url/address";
import type { Table } from "@/lib/views/parts/content/table";
import { indexHref } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { section, texts, tiles } from "@/lib/views/parts/section";
import { sourceOfFacts } from "@/lib/views/parts/source-of-facts";
import { tableFrom } from "@/lib/views/parts/table-from";
import { plainTile } from "@/lib/views/parts/tile";
import type { Section, Tile, View } from "@/lib/views/parts/view";
import { capSteps } from "./dated-steps";
import { countsTable, coverageTable, factTable, methodologyTable, topicTable } from "./dated-tables";
import { type FactWords, sourceColumn } from "./fact-cells";
import { indexSizes, statedCap } from "./index-sizes";
import { factsOfIndex } from "./index-topics";
import { contractsTable, fundsTable, trackingTable } from "./product-tables";
import { isToldOf, type ProfileInput, profileRows, statedBase } from "./profile-rows";
import { SESSIONS } from "./sessions";
import { stepSections } from "./steps-plates";

/** The cap in force on one constituent of an index, as a fraction, and since when; `null` where no source says. */
function capOf({ record, facts }: ProfileInput) {
  const { symbol } = record.profile;
  return symbol === "HSI" ? (capSteps(facts).at(-1) ?? null) : statedCap(facts, symbol);
}

function headlineOf(input: ProfileInput): Prose {
  const { words, record, facts } = input;
  const { t } = words;
  const { profile } = record;
  const size = indexSizes(facts, profile.symbol).at(-1);
  const cap = capOf(input);
  return t.rich("profile.headline", {
    name: profile.name[t.locale],
    publisher: profile.publisher[t.locale],
    launched: profile.launched === null ? "none" : formatDate(profile.launched, t.locale),
    count: size === undefined ? "none" : formatCount(size.count),
    cap: cap === null ? "none" : formatTickPercent(cap.value),
  });
}

function tilesOf(input: ProfileInput): Tile[] {
  const { words, record, facts } = input;
  const { t } = words;
  const { profile, coverage, series } = record;
  const size = indexSizes(facts, profile.symbol).at(-1);
  const cap = capOf(input);
  const missing = NOT_AVAILABLE[t.locale];
  const reason = t(isToldOf(profile.symbol) ? "facts.notStated" : "profile.notHere");
  const day = (iso: string | null) => (iso === null ? null : formatShortDay(requireDay(iso), t.locale));
  const since = (date: string) => t("facts.tile.since", { date: day(date) ?? "" });
  const all = [
    plainTile(
      t("facts.counts.label"),
      size ? formatCount(size.count) : missing,
      size ? since(size.date) : reason,
    ),
    plainTile(
      t("profile.tile.cap"),
      cap ? formatTickPercent(cap.value) : missing,
      cap ? capNote(since, cap.date) : reason,
    ),
    plainTile(
      t("profile.tile.launched"),
      day(profile.launched) ?? missing,
      profile.launched === null ? t("facts.notStated") : "",
    ),
    baseTile(input),
    plainTile(
      t("profile.tile.currency"),
      profile.currency ?? missing,
      t(`data.basis.${profile.returnBasis ?? "unknown"}`),
    ),
    plainTile(
      t("profile.tile.held"),
      day(coverage.firstDate) ?? missing,
      t("profile.tile.heldNote", { count: formatCount(series.days.length) }),
    ),
  ];
  // Of other markets' indices the table says in one line what is not told.
  return isToldOf(profile.symbol) ? all : all.filter(({ value }) => value !== missing);
}

/** The base and its day: that of the index's own line, or the one that a source derives. */
function baseTile({ words: { t }, record, facts }: ProfileInput): Tile {
  const { baseValue, baseDate } = record.profile;
  const stated = statedBase({ record, facts });
  const date = stated?.date ?? baseDate;
  // "3,000 (derived: …)": the number alone; the table has the rest.
  const number = stated?.value?.en.split(" ")[0];
  const own = baseValue === null ? NOT_AVAILABLE[t.locale] : formatTickLevel(baseValue);
  const note = date === null ? t("facts.notStated") : formatShortDay(requireDay(date), t.locale);
  return plainTile(t("profile.tile.base"), number ?? own, note);
}

const DAY_LENGTH = 10;

/** Since which day; a cap whose source has a year alone says that. */
function capNote(since: (date: string) => string, date: string): string {
  return date.length === DAY_LENGTH ? since(date) : date;
}

/** The facts around one index, the first of `records`; `null` where there is none, or it has no close. */
export function profileView(context: ReferenceContext): View | null {
  const { t, facts, catalogue, records } = context;
  const [record] = records;
  if (record === undefined || record.series.days.length === 0) return null;
  const words: FactWords = { t, sourceOf: sourceOfFacts(catalogue.sources) };
  const input = { words, record, facts };
  const headline = headlineOf(input);
  const name = record.profile.name[t.locale];
  return {
    title: t("profile.title", { name }),
    description: proseText(headline),
    headline,
    kicker: { href: pageHref(t.locale, { page: "facts" }), label: t("profile.kicker"), detail: name },
    ...(isToldOf(record.profile.symbol) ? { sessions: SESSIONS } : {}),
    sections: [
      tiles(() => tilesOf(input)),
      factsTable(input),
      ...(record.profile.symbol === "HSI" ? stepSections(words, facts) : []),
      ...tablesOf(input),
      texts(() => ({
        neighbours: [
          { href: indexHref(t, record, { page: "overview" }), label: t("profile.overview", { name }) },
          { href: pageHref(t.locale, { page: "facts" }), label: t("profile.more") },
        ],
      })),
      indexDefinition(t, record, []),
    ],
    shown: null,
  };
}

function factsTable(input: ProfileInput): Section {
  const { t, sourceOf } = input.words;
  const { name, shortName } = input.record.profile;
  const title = t("profile.facts.title", { name: name[t.locale] });
  const build = (): Table => ({
    line: t("profile.facts.line"),
    ...tableFrom(profileRows(input), [
      ["fact", t("profile.column.fact"), "text", (row) => t(`profile.row.${row.name}`)],
      ["value", shortName[t.locale], "prose", ({ value }) => value],
      ["since_date", t("profile.column.since"), "date", ({ since }) => ({ value: since, instead: "–" })],
      [
        ...(["source", t("facts.column.source"), "prose"] as const),
        ({ source }) => ({ value: source === "" ? null : sourceOf(source)[t.locale], instead: "–" }),
      ],
    ]),
  });
  return section({ kind: "table", id: "profile", title, build });
}

function tablesOf({ words, record, facts }: ProfileInput): Section[] {
  const { symbol } = record.profile;
  const own = factsOfIndex(facts, symbol);
  const { t } = words;
  return [
    ...(symbol === "HSI" ? [countsTable(words, facts)] : [sizesTable(words, facts, symbol)]),
    coverageTable(words, own.coverage),
    ...(isToldOf(symbol) ? [topicTable(words, facts, "hours")] : []),
    fundsTable(words, own.funds, t("profile.funds.title", { count: own.funds.length })),
    contractsTable(words, own.contracts, t("profile.contracts.title", { count: own.contracts.length })),
    ...(symbol === "HSTECH" ? [trackingTable(words, facts.tracking, t("facts.tracking.title"))] : []),
    methodologyTable(words, own.methodology),
  ];
}

function sizesTable(words: FactWords, facts: ProfileInput["facts"], symbol: string): Section {
  const { t } = words;
  return factTable("constituent-counts", t("profile.sizes.title"), {}, () => ({
    line: t("profile.sizes.line"),
    ...tableFrom(indexSizes(facts, symbol), [
      ["date", t("facts.column.date"), "date", ({ date }) => date],
      ["constituents", t("facts.column.constituents"), "count", ({ count }) => count],
      sourceColumn(words),
    ]),
  }));
}
