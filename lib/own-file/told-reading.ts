import type { Finding, FindingRule } from "@/lib/findings/finding";
import { findingLines, findingText, findingTextBesideDate } from "@/lib/findings/finding-text";
import { unlistedTexts } from "@/lib/findings/series-findings";
import { FINDING_FRAMES } from "@/lib/i18n/messages/findings/finding-words";
import type { Translator } from "@/lib/i18n/translator";
import type { Column, Dialect } from "@/lib/ingest/read/dialect";
import { shownText } from "@/lib/text/shown-text";
import { dialectInWords } from "@/lib/views/data/dialect-text";
import type { OwnChoices } from "./own-choices";
import type { OwnDoubt } from "./own-doubts";
import { type OwnSwitch, ownSwitches } from "./own-switches";
import type { OwnReading, OwnSeries } from "./read-own-file";

/** A doubtful row in words. */
export interface ToldDoubt extends Pick<OwnDoubt, "date" | "line" | "takes" | "isTakenOut"> {
  /** All its digits; empty for a session that the file lacks. */
  readonly close: string;
  /** Sentences; none where the reader took out what nothing speaks against. */
  readonly reasons: readonly string[];
}

/** What a page says of the reading of a file, in one language. Plain data, fit to be sent by a worker. */
export interface ToldReading {
  readonly kind: OwnReading["kind"];
  readonly name: string;
  /** Of a file that is refused: `file:line: reason`, as the command prints them. */
  readonly faults: readonly string[];
  /** How the file is written; `null` where it is refused. */
  readonly format: string | null;
  /** Rows that look wrong, each of which can be taken out. */
  readonly doubts: readonly ToldDoubt[];
  /** How many doubts of each kind are not listed. */
  readonly moreDoubts: readonly string[];
  /** Rows that were left out, a sentence a kind. */
  readonly leftOut: readonly string[];
  /** Days that were only filled in, the first of them by date, and how many in all. */
  readonly filledIn: { readonly dates: readonly string[]; readonly count: number };
  /** What else a reader may want to know of how it was read, and of its closes as a whole: gaps, sessions it lacks. */
  readonly notes: readonly string[];
  readonly switches: readonly OwnSwitch[];
}

const MOST_DATES = 400;
const LONGEST_COLUMN = 40;

/** Rules by which rows are left out; the other notes are about how the rest was read. */
const LEAVING_OUT: ReadonlySet<FindingRule> = new Set([
  "without-close",
  "duplicate-row",
  "trailing-text",
  "filled-days",
  "filled-holidays",
]);

/** A reading in the words of a language. */
export function toldReading(reading: OwnReading, choices: OwnChoices, t: Translator): ToldReading {
  const { kind, name } = reading;
  const switches = ownSwitches(reading, choices, t);
  if (reading.kind === "read") return { kind, name, faults: [], ...toldSeries(reading, t), switches };
  return {
    kind,
    name,
    faults: findingLines(name, reading.faults, reading, t.locale),
    format: null,
    doubts: [],
    moreDoubts: [],
    leftOut: [],
    filledIn: { dates: [], count: 0 },
    notes: [],
    switches,
  };
}

function toldSeries({ format, doubts, unlisted, notes, filledIn }: OwnSeries, t: Translator) {
  const told = (isLeftOut: boolean) =>
    notes.filter(({ rule }) => LEAVING_OUT.has(rule) === isLeftOut).map((note) => withLine(note, t));
  const others = doubts.filter((doubt) => !isOfRows(doubt)).flatMap(({ findings }) => findings);
  return {
    format: formatInWords(format, t),
    doubts: doubts.filter(isOfRows).map((doubt) => toldDoubt(doubt, t)),
    moreDoubts: unlistedTexts(unlisted, t.locale),
    leftOut: told(true),
    filledIn: { dates: filledIn.slice(0, MOST_DATES), count: filledIn.length },
    notes: [...told(false), ...others.map((finding) => withLine(finding, t))],
  };
}

function isOfRows({ takes }: OwnDoubt): boolean {
  return takes.length > 0;
}

function toldDoubt({ date, line, close, findings, takes, isTakenOut }: OwnDoubt, t: Translator): ToldDoubt {
  const reasons = findings.map((finding) => findingTextBesideDate(finding, t.locale));
  return { date, line, close: close === null ? "" : String(close), reasons, takes, isTakenOut };
}

function withLine(finding: Finding, { locale }: Translator): string {
  const text = findingText(finding, locale);
  return finding.line === null ? text : FINDING_FRAMES[locale].inLine(finding.line, text);
}

/** `UTF-8, semicolons, day/month/year, newest first; dates in “Datum”, closes in “Schlusskurs” (decimal comma) …`. */
function formatInWords(format: Dialect, t: Translator): string {
  const column = ({ name, position }: Column) =>
    name === null
      ? t("ownFile.format.unnamed", { number: position + 1 })
      : t("ownFile.format.column", { name: shownText(name, LONGEST_COLUMN) });
  const { decimalMark } = format;
  return t("ownFile.format.columns", {
    dialect: dialectInWords(t, format),
    dates: column(format.dateColumn),
    closes: column(format.closeColumn),
    mark: decimalMark === null ? "none" : decimalMark === "." ? "point" : "comma",
    line: String(format.firstDataLine),
  });
}
