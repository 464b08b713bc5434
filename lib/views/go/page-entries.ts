import { formatLevel, formatShortDay } from "@/lib/format/format";
import { LOCALES } from "@/lib/i18n/locale";
import type { IndexRecord } from "@/lib/reference/records";
import { datedClose } from "@/lib/series/dated-close";
import { pageHref } from "@/lib/url/address";
import { SUB_INDICES } from "@/lib/url/field-choices";
import { TERM_SYNONYMS } from "@/lib/views/glossary/term-synonyms";
import { ALL_TERMS, meaningOf, termHref, termName } from "@/lib/views/glossary/term-words";
import { indexHref } from "@/lib/views/parts/context";
import { definitionId, RISK_FIGURES } from "@/lib/views/volatility/risk-columns";
import { answerOf } from "./dated-places";
import { bothOf, type GoEntry, inBoth } from "./go-entry";
import { namesOf } from "./index-names";
import { COMMON_PAGE_WORDS, DEFINITION_WORDS, PAGE_WORDS, TERM_WORDS } from "./page-words";

/** An index, by all its names: its last close. */
export function indexEntry(record: IndexRecord): GoEntry {
  const { profile, series } = record;
  return {
    kind: "index",
    record,
    names: namesOf(record).join(" "),
    words: `${bothOf(profile.region)} ${profile.currency}`,
    days: null,
    place: (t) => {
      const { day, close } = datedClose(series, series.days.length - 1);
      return {
        kind: "index",
        title: profile.name[t.locale],
        index: profile.shortName[t.locale],
        answer: answerOf(formatLevel(close), formatShortDay(day, t.locale)),
        href: indexHref(t, record, { page: "overview" }),
      };
    },
  };
}

/** The pages of an index. */
export function pageEntries(record: IndexRecord): GoEntry[] {
  const names = Object.keys(PAGE_WORDS) as (keyof typeof PAGE_WORDS)[];
  const offered = names.filter((name) => name !== "milestones" || record.milestones.length > 0);
  return offered.map((page) => ({
    kind: "page",
    record,
    names: inBoth(`nav.${page}`),
    words: PAGE_WORDS[page],
    days: null,
    place: (t) => ({
      kind: "page",
      title: t(`nav.${page}`),
      index: record.profile.shortName[t.locale],
      answer: t(`go.page.${page}`),
      href: indexHref(t, record, { page }),
    }),
  }));
}

/** The pages that are of no index. */
export function commonPageEntries(): GoEntry[] {
  const names = Object.keys(COMMON_PAGE_WORDS) as (keyof typeof COMMON_PAGE_WORDS)[];
  return names.map((page) => ({
    kind: "page",
    record: null,
    names: inBoth(`nav.${page}`),
    words: COMMON_PAGE_WORDS[page],
    days: null,
    place: (t) => ({
      kind: "page",
      title: t(`nav.${page}`),
      index: "",
      answer: t(`go.page.${page}`),
      href: pageHref(t.locale, { page }),
    }),
  }));
}

/** The members of each sub-index. */
export function subIndexEntries(): GoEntry[] {
  return SUB_INDICES.filter((sub) => sub !== "all").map((sub) => ({
    kind: "page",
    record: null,
    names: inBoth(`go.sub.${sub}`),
    words: COMMON_PAGE_WORDS.facts,
    days: null,
    place: (t) => ({
      kind: "page",
      title: t(`go.sub.${sub}`),
      index: "",
      answer: t("go.page.sub"),
      href: pageHref(t.locale, { page: "facts" }, { sub }),
    }),
  }));
}

/** Words of the glossary but those that have a definition with an index's own numbers. */
export function termEntries(): GoEntry[] {
  return ALL_TERMS.filter(({ name }) => name === undefined).map((term) => ({
    kind: "word",
    record: null,
    names: LOCALES.map((locale) => termName(locale, term)).join(" "),
    words: `${TERM_WORDS} ${TERM_SYNONYMS[term.id] ?? ""}`,
    days: null,
    place: (t) => ({
      kind: "word",
      title: termName(t.locale, term),
      index: "",
      answer: meaningOf(t, term),
      href: termHref(t.locale, term.id),
    }),
  }));
}

/** Figures whose definitions the volatility page of an index gives, with its own inputs put in. */
export function wordEntries(record: IndexRecord): GoEntry[] {
  return RISK_FIGURES.map(([name]) => ({
    kind: "word",
    record,
    names: inBoth(`volatility.figure.${name}`),
    words: DEFINITION_WORDS[name],
    days: null,
    place: (t) => ({
      kind: "word",
      title: t(`volatility.figure.${name}`),
      index: record.profile.shortName[t.locale],
      answer: t(`risk.formula.${name}`),
      href: `${indexHref(t, record, { page: "volatility" })}#${definitionId(name)}`,
    }),
  }));
}
