import { sourceEntries } from "./source-entries";
import type { Localised, NamedSource, SourceNote } from "./types";

/** What stands between two names where the API lists sources in one text. */
export const BETWEEN_SOURCES = "; ";

/** The sources by their ids: what names the almanac's own figures. */
export type SourceNotes = ReadonlyMap<string, Pick<SourceNote, "shortName">>;

/** The notes by id, to look names up in. */
export function notesById(notes: readonly Pick<SourceNote, "id" | "shortName">[]): SourceNotes {
  return new Map(notes.map((note) => [note.id, note]));
}

/** A text that stands for itself: the file of a reader, whatever it is called. */
export function asIs(text: string): NamedSource {
  return { name: { en: text, "zh-Hant": text }, date: null, anchor: null };
}

// "5 price files that agree": how stores that earlier versions filled have it.
const COUNTED_FILES = /\bprice files?\b/;

/**
 * The sources in a text of the almanac's own data files, as readers call them, each once. What the table of sources
 * does not have (a website, a source of an earlier version) stands for itself.
 */
export function namedSources(text: string, notes: SourceNotes): NamedSource[] {
  const named = sourceEntries(text).map(({ id, date }): NamedSource => {
    const note = notes.get(id) ?? (COUNTED_FILES.test(id) ? notes.get("price files") : undefined);
    if (note === undefined) return { ...asIs(id), date };
    return { name: note.shortName, date, anchor: sourceAnchor(note) };
  });
  return [...new Map(named.map((source) => [`${source.name.en} ${source.date}`, source])).values()];
}

/**
 * Who states a stored close, in one text a language. `isOwn`: the text is of the almanac's data files; otherwise it is
 * a reader's, and stays as it is even where it reads like an id.
 */
export function closeSourceName(text: string, isOwn: boolean, notes: SourceNotes): Localised {
  const names = isOwn ? namedSources(text, notes) : [asIs(text)];
  return {
    en: names.map(({ name }) => name.en).join(", "),
    "zh-Hant": names.map(({ name }) => name["zh-Hant"]).join("、"),
  };
}

/** Whether what stands among the sources is none: a close that the almanac's own data files correct. */
export function isCorrection({ anchor }: NamedSource): boolean {
  return anchor?.startsWith("source-correction-") === true;
}

/** The place of a source in the table of the Data page: `source-stooq`; from its English name, for ids are not shown. */
export function sourceAnchor({ shortName }: Pick<SourceNote, "shortName">): string {
  const words = shortName.en.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `source-${words.join("-")}`;
}
