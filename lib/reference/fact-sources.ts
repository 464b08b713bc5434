import { PUBLICATION_NAMES, SOURCE_PHRASES } from "./publication-names";
import { notesById, type SourceNotes } from "./source-names";
import type { Localised, SourceNote } from "./types";

// Not within brackets: a remark may hold one.
const BETWEEN_ENTRIES = /; (?![^(]*\))|\. Terms: /;
/** What an entry vouches for, before its name: "joined: ". */
const PART_NAMES = /^(?:joined|launch|membership|name and currency|number|older name): /;
const REMARK = / \((?:[^()]|\([^()]*\))*\)/g;
const DATED_ID = /^(?<id>.+): (?<date>\d{4}(?:-\d\d){0,2})$/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LONG_MONTHS = /\b(September|February)\b/g;
const NAMES = MONTHS.join("|");

/** The names of what a source's cell in the tables of facts names, for readers of each language. */
export type FactSource = (source: string) => Localised;

/**
 * Reads the cells `source` of the tables of facts: entries with `; ` between them, each an id of the table of sources, or
 * the name of a publication with its date. Readers get the documents by their names, publications and dates in their own
 * language; remarks in brackets are for whoever reviews the tables, and are left out, as is what is named twice.
 */
export function factSources(notes: readonly Pick<SourceNote, "id" | "shortName">[]): FactSource {
  const known = notesById(notes);
  const found = new Map<string, Localised>();
  return (source) => {
    const text = found.get(source) ?? namesIn(source, known);
    found.set(source, text);
    return text;
  };
}

function namesIn(source: string, notes: SourceNotes): Localised {
  const entries = source.split(BETWEEN_ENTRIES).map((entry) => entry.replace(PART_NAMES, ""));
  const names = entries.map((entry): Localised => {
    const bare = entry.replace(REMARK, "").trim();
    const { id = bare, date = "" } = DATED_ID.exec(bare)?.groups ?? {};
    const name = notes.get(id)?.shortName;
    if (name === undefined) return { en: englishName(bare), "zh-Hant": chineseName(bare) };
    if (date === "") return name;
    return { en: `${name.en}, ${englishDate(date)}`, "zh-Hant": `${name["zh-Hant"]}，${chineseDates(date)}` };
  });
  return {
    en: [...new Set(names.map(({ en }) => en))].join("; "),
    "zh-Hant": [...new Set(names.map((name) => name["zh-Hant"]))].join("；"),
  };
}

function englishName(entry: string): string {
  return englishDate(entry)
    .replace(/^public /, "Public ")
    .replace(/^publisher/, "Publisher")
    .replace(/^announced in /, "")
    .replace(/'([^']*)'(?!s)/g, "“$1”")
    .replaceAll("'", "’");
}

/** `2020-07-20` and `2020-07` as days and months are written in the tables: `20 Jul 2020`. */
function englishDate(text: string): string {
  return text.replace(/\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/g, (_, year: string, month: string, day?: string) =>
    [day === undefined ? "" : Number(day), MONTHS[Number(month) - 1] ?? month, year].join(" ").trim(),
  );
}

function chineseName(entry: string): string {
  const named = PUBLICATION_NAMES.reduce((text, [en, zhHant]) => text.replaceAll(en, zhHant), entry);
  const quoted = named.replace(/ ?'([^']*)'(?!s)/g, "「$1」");
  const told = SOURCE_PHRASES.reduce((text, [en, zhHant]) => text.replace(en, zhHant), quoted);
  return chineseDates(told)
    .replace(/(\S), /g, "$1，")
    .replace(/(?<=[^ -~]) (?=\S)|(?<=\S) (?=[^ -~])/g, "");
}

const monthNumber = (name: string) => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** `11 Aug 2014`, `19 and 22 Aug 2022`, `Aug 2014`, `early 2021` and such in Chinese. */
function chineseDates(text: string): string {
  return text
    .replace(LONG_MONTHS, (name) => name.slice(0, 3))
    .replace(
      /\b(\d{4})-(\d{2})-(\d{2})\b/g,
      (_, year: string, month: string, day: string) => `${year}年${Number(month)}月${Number(day)}日`,
    )
    .replace(/\b(\d{4})-(\d{2})\b/g, (_, year: string, month: string) => `${year}年${Number(month)}月`)
    .replace(
      new RegExp(`\\b(\\d{1,2})及(\\d{1,2}) (${NAMES}) (\\d{4})`, "g"),
      (_, one: string, other: string, month: string, year: string) =>
        `${year}年${monthNumber(month)}月${one}及${other}日`,
    )
    .replace(
      new RegExp(`(?<!\\d)(\\d{1,2}) (${NAMES}) (\\d{4})`, "g"),
      (_, day: string, month: string, year: string) => `${year}年${monthNumber(month)}月${day}日`,
    )
    .replace(
      new RegExp(`(${NAMES}) (\\d{4})`, "g"),
      (_, month: string, year: string) => `${year}年${monthNumber(month)}月`,
    )
    .replace(/\bearly (\d{4})/, "$1年初")
    .replace(/\bend of (\d{4})/, "$1年底")
    .replace(/\bautumn (\d{4})/, "$1年秋")
    .replace(/^(\d{4})$/, "$1年")
    .replace(/, (\d{4})(?=$|，)/, "，$1年");
}
