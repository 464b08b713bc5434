import MiniSearch from "minisearch";
import type { IndexRecord } from "@/lib/reference/records";
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

const LETTERS = /^[a-z]+$/;
const LONGEST_EXACT = 3;
const LONGEST_OF_ONE_SLIP = 7;

/** Numbers and Chinese are taken as they are; a word of four to seven letters may have one slip, a longer one two. */
function slipsIn(term: string): number | false {
  if (!LETTERS.test(term) || term.length <= LONGEST_EXACT) return false;
  return term.length <= LONGEST_OF_ONE_SLIP ? 1 : 2;
}

function makeIndex(records: readonly IndexRecord[]): TextIndex {
  const [own] = records;
  const entries = [
    ...records.flatMap((record) => [
      indexEntry(record),
      ...pageEntries(record),
      ...figureEntries(record),
      ...fallEntries(record),
      ...milestoneEntries(record),
      ...wordEntries(record),
    ]),
    ...commonPageEntries(),
    ...subIndexEntries(),
    ...termEntries(),
  ];
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

/** The index of what records have; made once for the same records, which are of one version of the store. */
export function textIndexOf(records: readonly IndexRecord[]): TextIndex {
  const isSame =
    kept?.records.length === records.length && kept.records.every((record, n) => record === records[n]);
  if (kept === null || !isSame) kept = { records, index: makeIndex(records) };
  return kept.index;
}
