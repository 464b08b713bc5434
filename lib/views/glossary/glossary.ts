import { formatCount, formatShortDay } from "@/lib/format/format";
import { LOCALES, type Locale } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { isoFromDay } from "@/lib/series/day";
import { DEFAULT_SYMBOL, pageHref, placeOf } from "@/lib/url/address";
import { GLOSSARY_TOPICS } from "@/lib/url/field-choices";
import type { PageName } from "@/lib/url/page-table";
import { sameRevision } from "@/lib/url/view-state";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import { addressSymbol } from "@/lib/views/parts/context";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { definition, section } from "@/lib/views/parts/section";
import { type ColumnOf, orDash, tableFrom } from "@/lib/views/parts/table-from";
import { topicPicker } from "@/lib/views/parts/topic-picker";
import type { Section, View } from "@/lib/views/parts/view";
import { definitionId, RISK_FIGURES } from "@/lib/views/volatility/risk-columns";
import type { ExampleContext } from "./examples/example-context";
import { exampleOf } from "./examples/examples";
import { ALL_TERMS, meaningOf, termAnchor, termName } from "./term-words";
import type { Term } from "./terms";

const PLACE = { page: "glossary" } as const;

const otherOf = (locale: Locale): Locale => LOCALES.find((each) => each !== locale) ?? locale;

/** The terms of the state's topic: by the alphabet in English, in the order of topics in Chinese. */
function shownTerms({ t, state: { topic } }: ReferenceContext): Term[] {
  const terms = ALL_TERMS.filter((term) => topic === undefined || term.topic === topic);
  if (t.locale !== "en") return terms;
  return terms.sort((one, other) => termName("en", one).localeCompare(termName("en", other), "en"));
}

/** What the examples are worked out from; `null` where no index has a close. */
function exampleContext({ t, records, facts, catalogue }: ReferenceContext): ExampleContext | null {
  const held = records.filter(({ series }) => series.days.length > 0);
  const record = held.find((each) => addressSymbol(each) === DEFAULT_SYMBOL) ?? held[0];
  return record === undefined ? null : { t, record, records: held, facts, revision: catalogue.revision };
}

/** A page that a term is used on; of a risk figure, the place where its own definition stands. */
function pageCell(
  { t, state }: ReferenceContext,
  example: ExampleContext | null,
  term: Term,
  page?: PageName,
): Cell {
  if (page === undefined) return { value: null, instead: "–" };
  const named = {
    symbol: example === null ? DEFAULT_SYMBOL : addressSymbol(example.record),
    day: isoFromDay(example?.record.series.days.at(-1) ?? 0),
  };
  const figure = RISK_FIGURES.find(
    ([name]) => page === "volatility" && term.name === `volatility.figure.${name}`,
  );
  const hash = figure === undefined ? "" : `#${definitionId(figure[0])}`;
  const value = page === "profile" ? t("nav.facts") : t(`nav.${page as "facts"}`);
  return { value, href: `${pageHref(t.locale, placeOf(page, named), sameRevision(state))}${hash}` };
}

function columnsOf(context: ReferenceContext): ColumnOf<Term>[] {
  const { t } = context;
  const example = exampleContext(context);
  const page = (position: number) => (term: Term) => pageCell(context, example, term, term.pages[position]);
  return [
    ["term", t("glossary.column.term"), "text", (term) => termName(t.locale, term)],
    ["other_language", t("glossary.column.other"), "text", (term) => termName(otherOf(t.locale), term)],
    ["topic", t("glossary.column.topic"), "text", ({ topic }) => t(`glossary.topic.${topic}`)],
    ["meaning", t("glossary.column.meaning"), "prose", (term) => meaningOf(t, term)],
    ["formula", t("glossary.column.formula"), "prose", ({ formula }) => orDash(formula ? t(formula) : null)],
    ["example", t("glossary.column.example"), "prose", ({ id }) => orDash(example && exampleOf(example, id))],
    ["used_on", t("glossary.column.used"), "text", page(0)],
    ["also_used_on", t("glossary.column.also"), "text", page(1)],
  ];
}

function topicWords(t: Translator, state: ReferenceContext["state"]) {
  const topic = GLOSSARY_TOPICS.find((each) => each === state.topic);
  return { topic: topic ?? "none", topicName: t(`glossary.topic.${topic ?? "all"}`) };
}

function listTable(context: ReferenceContext, terms: readonly Term[]): Section {
  const { t, state } = context;
  const build = (): Table => ({
    look: "glossary",
    line: t("glossary.list.line"),
    anchors: terms.map(({ id }) => termAnchor(id)),
    ...tableFrom(terms, columnsOf(context)),
  });
  const [first, end] = [terms[0], terms.at(-1)].map((term) => (term ? termName(t.locale, term) : ""));
  const title = t("glossary.list.title", { ...topicWords(t, state), first: first ?? "", end: end ?? "" });
  return section({ kind: "table", id: "words", title, build });
}

/**
 * The words of the almanac: each in both languages, with what it means, its formula, an example from what is held, and
 * the pages that it is used on. All of them, or those of the state's topic.
 */
export function glossaryView(context: ReferenceContext): View {
  const { t, state } = context;
  const terms = shownTerms(context);
  const last = exampleContext(context)?.record.series.days.at(-1);
  const headline = t.rich("glossary.headline", {
    ...topicWords(t, state),
    count: formatCount(terms.length),
    last: last === undefined ? "none" : formatShortDay(last, t.locale),
  });
  return {
    title: t("glossary.title", topicWords(t, state)),
    description: proseText(headline),
    headline,
    sections: [
      topicPicker(t, PLACE, state, {
        title: t("glossary.column.topic"),
        topics: GLOSSARY_TOPICS,
        labelOf: (topic) => t(`glossary.topic.${topic ?? "all"}`),
      }),
      listTable(context, terms),
      definition(t, () => [
        { term: t("glossary.definition.search"), text: t("glossary.definition.searchText") },
      ]),
    ],
    shown: null,
  };
}
