import { DOCUMENTED_API } from "@/lib/api/documented-api";
import { LOCALES, type Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { VIEW_TABLE } from "@/lib/pages/view-table";
import type { IndexRecord, RatesRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import type { SourceNote } from "@/lib/reference/types";
import { isoFromDay, yearOfDay } from "@/lib/series/day";
import { nameOf, type Place } from "@/lib/url/page-table";
import type { AddressProblem, TypedTables, ViewState } from "@/lib/url/view-state";
import { compareView } from "@/lib/views/compare/compare";
import type { CompareContext } from "@/lib/views/compare/compare-context";
import { contentsView } from "@/lib/views/contents/contents";
import { disagreementsView } from "@/lib/views/disagreements/disagreements";
import { eligibilityView } from "@/lib/views/eligibility/eligibility";
import { factsView } from "@/lib/views/facts/facts";

import { fallsView } from "@/lib/views/falls/falls";
import { glossaryView } from "@/lib/views/glossary/glossary";
import { goView } from "@/lib/views/go/go";
import { methodologyView } from "@/lib/views/methodology/methodology";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import type { View } from "@/lib/views/parts/view";
import { programsView } from "@/lib/views/programs/programs";
import { techView } from "@/lib/views/tech/tech";
import { present, viewContext } from "./view-context";

const NO_FACTS: ReferenceFacts = {
  ...{ revision: 1, constituents: [], constituentCounts: [], methodology: [], contracts: [] },
  ...{ funds: [], classification: [], coverage: [], tracking: [] },
};

/** A place that belongs to one index. */
export type IndexPlace = Extract<Place, { symbol: string }>;

/** The view of an index at a place, beside `others` where it shows such; `null` where there is none, as on the page. */
export function viewAt(
  record: IndexRecord,
  place: IndexPlace,
  state: ViewState = {},
  locale: Locale = "en",
  problems: AddressProblem[] = [],
  others: readonly IndexRecord[] = [],
  facts: ReferenceFacts = NO_FACTS,
  sources: readonly SourceNote[] = [],
): View | null {
  const context = { ...viewContext(record, state, locale), report: problems.push.bind(problems) };
  const catalogue = { revision: 1, indices: [], sources, referenceRows: [] };
  const data = {
    catalogue,
    records: [record, ...others],
    rates: null,
    facts,
    journal: null,
    load: null,
    staleSince: null,
  };
  return VIEW_TABLE[place.page].view({ ...context, ...data, place });
}

/** What a comparison of `records` is made from, with the problems that it reports. */
export function compareContext(
  records: readonly IndexRecord[],
  state: ViewState = {},
  locale: Locale = "en",
  rates: RatesRecord | null = null,
): CompareContext & { readonly problems: readonly AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const indices = records.map(({ profile, coverage, milestones }) => ({
    ...{ profile, coverage },
    milestoneCount: milestones.length,
  }));
  const t = translator(locale);
  return { records, rates, indices, state, t, problems, report: (problem) => problems.push(problem) };
}

/** The falls of `records` in a state and language; `null` where none has a close. */
export function fallsOfAll(
  records: readonly IndexRecord[],
  state: ViewState = {},
  locale: Locale = "en",
): View | null {
  return fallsView({ records, state, t: translator(locale) });
}

/** Where a text leads among `records`; `null` where none has a close. */
export function goTo(
  records: readonly IndexRecord[],
  state: ViewState = {},
  locale: Locale = "en",
): View | null {
  return goView({ records, state, t: translator(locale) });
}

/** The contents of the first of `records`, beside the others; `null` where it has no close. */
export function contentsOf(
  records: readonly IndexRecord[],
  state: ViewState = {},
  locale: Locale = "en",
  facts: ReferenceFacts = NO_FACTS,
): View | null {
  const [record, ...others] = records;
  const { indices } = compareContext(records);
  const catalogue = { revision: 1, indices, sources: [], referenceRows: [] };
  return contentsView({
    ...viewContext(present(record), state, locale),
    ...{ others, catalogue, facts },
  });
}

/** The page for programs, among `records`. */
export function programsOf(records: readonly IndexRecord[], locale: Locale = "en"): View {
  const { indices } = compareContext(records);
  const catalogue = { revision: 1, indices, sources: [], referenceRows: [] };
  return programsView({ t: translator(locale), catalogue, api: DOCUMENTED_API });
}

interface ReferenceInput {
  readonly records?: readonly IndexRecord[];
  readonly facts?: ReferenceFacts;
  readonly sources?: readonly SourceNote[];
  readonly state?: ViewState;
  readonly locale?: Locale;
  readonly problems?: AddressProblem[];
}

/** What a page of the reference part is made from; without facts where none are given. */
function referenceContext({
  records = [],
  facts = NO_FACTS,
  sources = [],
  state = {},
  locale = "en",
  problems = [],
}: ReferenceInput): ReferenceContext {
  const { indices } = compareContext(records);
  const catalogue = { revision: 1, indices, sources, referenceRows: [] };
  const report = (problem: AddressProblem) => problems.push(problem);
  return { records, catalogue, facts, state, t: translator(locale), report };
}

/** The screen of candidates in a state and language, from the dated facts given. */
export function eligibilityOf(
  state: ViewState = {},
  locale: Locale = "en",
  facts: ReferenceFacts = NO_FACTS,
  problems: AddressProblem[] = [],
): View {
  return eligibilityView(referenceContext({ state, locale, facts, problems }));
}

/** The worked index in a state and language, from the dated facts given. */
export function methodologyOf(
  state: ViewState = {},
  locale: Locale = "en",
  facts: ReferenceFacts = NO_FACTS,
  problems: AddressProblem[] = [],
  typed: TypedTables = {},
): View {
  return methodologyView({ ...referenceContext({ state, locale, facts, problems }), typed });
}

/** The facts around the indices, among `records`, in a state and language. */
export function factsOf(
  records: readonly IndexRecord[],
  facts: ReferenceFacts = NO_FACTS,
  state: ViewState = {},
  locale: Locale = "en",
  sources: readonly SourceNote[] = [],
): View {
  return factsView(referenceContext({ records, facts, state, locale, sources }));
}

/** Every view of `records` in both languages, in its default state, named for the test that fails. */
export function everyView(
  records: readonly IndexRecord[],
  facts: ReferenceFacts = NO_FACTS,
  sources: readonly SourceNote[] = [],
): { readonly name: string; readonly view: View }[] {
  return LOCALES.flatMap((locale) => [
    { name: `compare ${locale}`, view: compareView(compareContext(records, {}, locale)) },
    { name: `contents ${locale}`, view: present(contentsOf(records, {}, locale, facts)) },
    { name: `eligibility ${locale}`, view: eligibilityOf({}, locale) },
    {
      name: `disagreements ${locale}`,
      view: disagreementsView(referenceContext({ records, facts, locale, sources })),
    },
    { name: `falls ${locale}`, view: present(fallsOfAll(records, {}, locale)) },
    { name: `programs ${locale}`, view: programsOf(records, locale) },
    { name: `methodology ${locale}`, view: methodologyOf({}, locale) },
    { name: `methodology first round ${locale}`, view: methodologyOf({ step: 1, cap: 10 }, locale) },
    { name: `methodology rights ${locale}`, view: methodologyOf({ action: "rights" }, locale) },
    { name: `facts ${locale}`, view: factsOf(records, facts, {}, locale, sources) },
    { name: `tech ${locale}`, view: techView(referenceContext({ records, locale, facts, sources })) },
    { name: `glossary ${locale}`, view: glossaryView(referenceContext({ records, locale, facts, sources })) },
    { name: `go ${locale}`, view: present(goTo(records, {}, locale)) },
    { name: `go sars ${locale}`, view: present(goTo(records, { q: "sars" }, locale)) },
    ...records.flatMap((record) =>
      placesOf(record).flatMap((place) => {
        const others = records.filter((other) => other !== record);
        const view = viewAt(record, place, {}, locale, [], others, facts, sources);
        return view === null
          ? []
          : [{ name: `${place.symbol} ${place.page} ${nameOf(place)} ${locale}`, view }];
      }),
    ),
  ]);
}

function placesOf(record: IndexRecord): IndexPlace[] {
  const symbol = record.profile.symbol.toLowerCase();
  const lists = (
    [
      "overview",
      "sheet",
      "annual",
      "monthly",
      "drawdowns",
      "milestones",
      "returns",
      "volatility",
      "profile",
    ] as const
  ).map((page) => ({
    page,
    symbol,
  }));
  const slugs = record.milestones.map(({ slug }) => slug);
  const peaks = ["1973-03-09", "2007-10-30", "2018-01-26"];
  const { days } = record.series;
  const years = [1987, 2008, yearOfDay(days[0] ?? 0), yearOfDay(days.at(-1) ?? 0)];
  const months = [
    "1987-10",
    "2008-10",
    ...[days[0] ?? 0, days.at(-1) ?? 0].map((day) => isoFromDay(day).slice(0, 7)),
  ];
  const dates = [
    ...["1965-12-31", "1987-10-21", "1987-10-26", "1999-12-31", "2008-10-26", "2008-10-27", "2021-06-14"],
    ...[days[0] ?? 0, days.at(-1) ?? 0].map(isoFromDay),
  ];
  return [
    ...lists,
    ...dates.map((day) => ({ page: "day" as const, symbol, day })),
    ...years.map((year) => ({ page: "year" as const, symbol, year: String(year) })),
    ...months.map((month) => ({ page: "month" as const, symbol, month })),
    ...slugs.slice(0, 5).map((slug) => ({ page: "milestone" as const, symbol, slug })),
    ...peaks.map((slug) => ({ page: "episode" as const, symbol, slug })),
  ];
}
