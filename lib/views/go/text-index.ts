import MiniSearch from "minisearch";
import { firstDozen } from "@/lib/reference/dozen";
import type { IndexRecord } from "@/lib/reference/records";
import { oncePer } from "@/lib/views/parts/once";
import { fallEntries, milestoneEntries } from "./event-entries";
import { figureEntries } from "./figure-entries";
import type { GoEntry } from "./go-entry";
import type { GoKind } from "./go-place";
import {
  commonPageEntries,
  indexEntry,
  pageEntries,
  subIndexEntries,
  termEntries,
  wordEntries,
} from "./page-entries";
import { termsOf } from "./plain-text";
import { slipsIn } from "./slips-in";

/** The entries that texts are looked for in, and the search that finds them. */
export interface TextIndex {
  readonly entries: readonly GoEntry[];
  /**
   * The entries that have every one of the terms, or with `any` one of them, the nearest first: a term may be the beginning
   * of a word, or have a slip or two in it.
   */
  readonly find: (terms: readonly string[], any?: boolean) => readonly GoEntry[];
  /** The entries that have one of the terms in their names, the nearest first. */
  readonly findNames: (terms: readonly string[]) => readonly GoEntry[];
}

const NAMES_COUNT = 4;
const KINDS_COUNT: Readonly<Record<GoKind, number>> = {
  ...{ index: 2, page: 1.6, figure: 1.6, fall: 1.5, milestone: 1, word: 0.9 },
  ...{ year: 1, month: 1, day: 1, bought: 1 },
};
// What is of the first index, the almanac's own, comes before the same of others.
const OTHERS_COUNT = 0.35;

function entriesOf(record: IndexRecord): GoEntry[] {
  return [
    indexEntry(record),
    ...pageEntries(record),
    ...figureEntries(record),
    ...fallEntries(record),
    ...milestoneEntries(record),
    ...wordEntries(record),
  ];
}

/** What no index in particular has. */
function commonEntries(): GoEntry[] {
  return [...commonPageEntries(), ...subIndexEntries(), ...termEntries()];
}

function makeIndex(entries: readonly GoEntry[], own: IndexRecord | undefined): TextIndex {
  const search = new MiniSearch<{ id: number; names: string; words: string }>({
    fields: ["names", "words"],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  search.addAll(entries.map(({ names, words }, id) => ({ id, names, words })));
  const countOf = (id: number) => {
    const { kind, record } = entries[id] ?? { kind: "word", record: null };
    return KINDS_COUNT[kind] * (record === null || record === own || kind === "index" ? 1 : OTHERS_COUNT);
  };
  const look = (terms: readonly string[], any: boolean, fields: string[]) => {
    if (terms.length === 0) return [];
    const found = search.search(terms.join(" "), {
      fields,
      ...{ boost: { names: NAMES_COUNT }, prefix: true, fuzzy: slipsIn, combineWith: any ? "OR" : "AND" },
      // Pairs of Chinese characters are terms already, not text to be taken apart once more.
      tokenize: (text) => text.split(" "),
      boostDocument: (id: number) => countOf(id),
    });
    return found.flatMap(({ id }) => entries[id] ?? []);
  };
  return {
    entries,
    find: (terms, any = false) => look(terms, any, ["names", "words"]),
    findNames: (terms) => look(terms, true, ["names"]),
  };
}

let kept: { readonly records: readonly IndexRecord[]; readonly index: TextIndex } | null = null;

function indexOfFirst(records: readonly IndexRecord[]): TextIndex {
  const isSame =
    kept?.records.length === records.length && kept.records.every((record, n) => record === records[n]);
  if (kept === null || !isSame) {
    const entries = [...records.flatMap(entriesOf), ...commonEntries()];
    kept = { records, index: makeIndex(entries, records[0]) };
  }
  return kept.index;
}

const indexOfOne = oncePer((record: IndexRecord) => makeIndex(entriesOf(record), record));

/**
 * The index of what records have; made once for the same records, which are of one version of the store. Of more than
 * twelve the others are those that a text names: each has an index of its own, and what it finds comes first.
 */
export function textIndexOf(records: readonly IndexRecord[]): TextIndex {
  const first = firstDozen(records);
  const common = indexOfFirst(first);
  if (first.length === records.length) return common;
  const all = [...records.slice(first.length).map(indexOfOne), common];
  return {
    entries: all.flatMap(({ entries }) => entries),
    find: (terms, any) => all.flatMap(({ find }) => find(terms, any)),
    findNames: (terms) => all.flatMap(({ findNames }) => findNames(terms)),
  };
}
