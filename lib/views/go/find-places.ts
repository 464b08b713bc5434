import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { pageHref } from "@/lib/url/address";
import { MOST_COMPARED } from "@/lib/url/field-choices";
import { addressSymbol } from "@/lib/views/parts/context";
import { boughtPlace, datedPlace } from "./dated-places";
import type { GoEntry } from "./go-entry";
import type { GoPlace } from "./go-place";
import { PAGE_WORDS } from "./page-words";
import type { ReadDate } from "./read-dates";
import { type Question, readQuestion } from "./read-question";
import { type TextIndex, textIndexOf } from "./text-index";

/**
 * How what was found answers the text: `exact`; `noDay`: a date in it is none of the calendar, its month or year counts;
 * `notHeld`: no index asked for has a close then; `near`: some of its words; `none`: it means nothing here, and the pages
 * to choose from are listed instead.
 */
type FoundHow = "exact" | "noDay" | "notHeld" | "near" | "none";

/** What a search found. */
export interface FoundPlaces {
  /** The nearest first, each address once. */
  readonly places: readonly GoPlace[];
  readonly how: FoundHow;
}

const MOST_PLACES = 30;
const MOST_LOOSE = 2;

/** What is looked through, and for whom. */
interface Search {
  readonly t: Translator;
  readonly records: readonly IndexRecord[];
  readonly index: TextIndex;
  readonly question: Question;
}

type Places = ReadonlyArray<GoPlace | null>;

/** Whether an entry is about days of a date: all that happened on it, and the falls that it lies in. */
const isOf = (date: ReadDate, { days }: GoEntry) =>
  days !== null && days.from <= date.to && days.to >= date.from;

const isPage = ({ kind }: GoEntry) => kind === "page" || kind === "word";

/** What the words find: of the indices named alone, of the dates named first; pages of the first index only. */
function entriesByWords({ index, records, question }: Search): readonly GoEntry[] {
  const { own, isNamed, dates, terms, literal } = question;
  const isOwn = ({ record }: GoEntry) => record === null || own.includes(record);
  const named = isNamed
    ? [...index.find(terms.rest).filter(isOwn), ...index.find(terms.all)]
    : index.find(terms.rest);
  // A question has more words than a page: what has some of them is better than nothing beside a date.
  const loose = named.length > 0 || dates.length === 0 ? [] : index.find(terms.rest, true).filter(isPage);
  const found = [...named, ...loose.filter(isOwn).slice(0, MOST_LOOSE)].filter(
    (entry) => !isPage(entry) || isOwn(entry) || entry.record === records[0],
  );
  if (dates.length === 0) return found;
  const dated = found.filter((entry) => dates.some((date) => isOf(date, entry)));
  return [...dated, ...index.find(literal), ...found.filter(({ days }) => days === null)];
}

/** What there is of a day, month or year: itself, what happened in it, the falls it lies in, and itself elsewhere. */
function placesOfDate({ t, records, index, question }: Search, date: ReadDate): Places {
  const { own, isNamed } = question;
  const others = isNamed ? [] : records.slice(1);
  const events = index.entries.filter(
    (entry) => entry.record !== null && own.includes(entry.record) && isOf(date, entry),
  );
  return [
    ...own.map((record) => datedPlace(t, record, date)),
    ...boughtOn(t, question, date),
    ...events.map(({ place }) => place(t)),
    ...others.map((record) => datedPlace(t, record, date)),
  ];
}

function boughtOn(t: Translator, { own, currency }: Question, { unit, from }: ReadDate): Places {
  return unit === "day" ? own.map((record) => boughtPlace(t, record, from, currency)) : [];
}

/** A comparison of the indices named, where there are two or more; otherwise the one, its pages and figures. */
function placesByName({ t, index, question: { own, isNamed } }: Search): Places {
  if (!isNamed) return [];
  const kinds = own.length === 1 ? ["index", "page", "figure"] : ["index"];
  const entries = index.entries.filter(
    ({ record, kind }) => record !== null && own.includes(record) && kinds.includes(kind),
  );
  const comparison = own.length === 1 ? [] : [comparisonOf(t, own.slice(0, MOST_COMPARED))];
  return [...comparison, ...entries.map(({ place }) => place(t))];
}

function comparisonOf(t: Translator, records: readonly IndexRecord[]): GoPlace {
  return {
    kind: "page",
    title: t("nav.compare"),
    index: "",
    answer: records.map(({ profile }) => profile.shortName[t.locale]).join(t("list.separator")),
    href: pageHref(t.locale, { page: "compare" }, { symbols: records.map(addressSymbol) }),
  };
}

function distinct(places: Places): GoPlace[] {
  const known = new Map<string, GoPlace>();
  for (const place of places) if (place !== null && !known.has(place.href)) known.set(place.href, place);
  return [...known.values()].slice(0, MOST_PLACES);
}

/** Where to start who asks for nothing: the pages and figures of the first index. */
function startingPlaces({ t, records: [own], index }: Search): GoPlace[] {
  const isStart = ({ kind, record }: GoEntry) =>
    record === null || (record === own && (kind === "page" || kind === "figure"));
  return distinct(index.entries.filter(isStart).map(({ place }) => place(t)));
}

function exactPlaces(search: Search): FoundPlaces {
  const { t, question } = search;
  const { own, dates, hints, terms, currency, isNoDay } = question;
  const entries = entriesByWords(search);
  const words = entries.map(({ place }) => place(t));
  // A date that fits both orders is two days: neither is to be looked for behind all that happened on the other.
  const itself = dates.flatMap((date) => own.map((record) => datedPlace(t, record, date)));
  const byDate = [...itself, ...dates.flatMap((date) => placesOfDate(search, date))];
  // A date that no index has says no more than the name beside it.
  const isDated = byDate.some((place) => place !== null);
  const byName = !isDated || own.length > 1 ? placesByName(search) : [];
  const asksForReturn = currency !== null || entries[0]?.words === PAGE_WORDS.returns;
  const bought = asksForReturn ? dates.flatMap((date) => boughtOn(t, question, date)) : [];
  const hinted = hints.flatMap((date) => placesOfDate(search, date));
  const isNameAlone = terms.rest.length === 0;
  const found = isNameAlone ? [...byName, ...byDate, ...words] : [...words, ...byDate, ...byName];
  const how = isNoDay ? "noDay" : dates.length > 0 && !isDated ? "notHeld" : "exact";
  return { places: distinct([...bought, ...found, ...hinted]), how };
}

/**
 * The places of the almanac that a text means, the nearest first: dates in any usual order of their parts (day first where
 * both fit), indices by any of their names, and words in either language, Chinese in either script, beginnings and words
 * with slips among them. `records` are all indices that have closes, the almanac's own first; at least one. Never throws,
 * whatever the text.
 */
export function findPlaces(t: Translator, records: readonly IndexRecord[], text: string): FoundPlaces {
  const index = textIndexOf(records);
  const question = readQuestion(records, index, text);
  const search = { t, records, index, question };
  const exact = exactPlaces(search);
  if (exact.places.length > 0) return exact;
  const near = distinct(index.find(question.terms.all, true).map(({ place }) => place(t)));
  return near.length > 0 ? { places: near, how: "near" } : { places: startingPlaces(search), how: "none" };
}
