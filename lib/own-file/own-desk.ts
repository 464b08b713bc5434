import { LRUCache } from "lru-cache";
import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord, IndexSummary } from "@/lib/reference/records";
import type { Periodicity } from "@/lib/series/series";
import { type OwnAddress, pageHref, parseOwnHref, placeOf } from "@/lib/url/address";
import { PICTURE_FIELDS } from "@/lib/url/field-choices";
import { isOwnSymbol } from "@/lib/url/own-file";
import { FILE_PARAMETERS, parseViewState, splitForm } from "@/lib/url/view-state";
import { type BuiltPage, builtPage } from "./built-page";
import { type OwnChoices, readOptionsOf } from "./own-choices";
import { type OwnDownload, ownDownload, tearSheetDownload } from "./own-download";
import { isOwnPage, type OwnHoldings, type OwnModel, ownModel } from "./own-page";
import { ownRecord } from "./own-record";
import { ownSymbol } from "./own-symbol";
import { isTearSheet } from "./own-tear-sheet-href";
import { type OwnRefusal, type ParsedOwnFile, parseOwnStream } from "./parse-own-file";
import { judgeOwnFile, type OwnReading, ownTearSheet } from "./read-own-file";
import { StoredShelf } from "./stored-shelf";
import { type ToldReading, toldReading } from "./told-reading";

/** A file on the desk: what was read of it, and what the reader says of it. */
interface LaidFile {
  readonly file: Blob;
  readonly name: string;
  readonly choices: OwnChoices;
  readonly parsed: ParsedOwnFile | OwnRefusal;
  readonly reading: OwnReading;
  /** `null` where the file is refused. */
  readonly record: IndexRecord | null;
}

/** What became of a file that was opened, or read anew. Plain data. */
export interface OpenedFile {
  /** `~slug`, by which its pages are addressed. */
  readonly symbol: string;
  readonly name: string;
  readonly choices: OwnChoices;
  readonly told: ToldReading;
  /** First and last day, `YYYY-MM-DD`, how many closes, and how far apart; `null` where it is refused. */
  readonly held: {
    readonly from: string;
    readonly to: string;
    readonly closes: number;
    readonly periodicity: Periodicity;
  } | null;
}

// The page, and what its charts and files ask for behind it.
const MOST_MODELS = 4;

/**
 * The files that a reader has open, and the pages made of them. What else is shown beside them is asked of the server when
 * a page needs it; of the files nothing is sent.
 */
export class OwnDesk {
  readonly #locale: Locale;
  readonly #files = new Map<string, LaidFile>();
  readonly #models = new LRUCache<string, OwnModel>({ max: MOST_MODELS });
  readonly #shelf = new StoredShelf();

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /**
   * Reads a file, and lays it on the desk, under the symbol `wanted` where that is free. Rejects where the browser cannot
   * read it: a folder, a file that is gone.
   */
  async open(
    file: Blob,
    name: string,
    choices: OwnChoices,
    wanted: string | null = null,
  ): Promise<OpenedFile> {
    const parsed = await parseOwnStream({ name, choices, stream: file.stream() });
    const isFree = wanted !== null && !this.#files.has(wanted);
    const symbol = isFree ? wanted : ownSymbol(name, new Set(this.#files.keys()));
    const opened = this.#lay(symbol, { file, name, choices, parsed });
    // Asked for next, and made while the page hears of the file.
    setTimeout(() => void this.page(pageHref(this.#locale, placeOf("overview", { symbol }))));
    return opened;
  }

  /** Reads a file as the reader now says it should be. */
  async choose(symbol: string, choices: OwnChoices): Promise<OpenedFile | null> {
    const laid = this.#files.get(symbol);
    if (laid === undefined) return null;
    const { file, name } = laid;
    const isReadAnew = JSON.stringify(readOptionsOf(choices)) !== JSON.stringify(readOptionsOf(laid.choices));
    const parsed = isReadAnew ? await parseOwnStream({ name, choices, stream: file.stream() }) : laid.parsed;
    return this.#lay(symbol, { file, name, choices, parsed });
  }

  /**
   * The same once the server has said whose closes these may be: days that their index had no session leave a file that
   * filled them in. `null` where that changes nothing.
   */
  async settle(symbol: string): Promise<OpenedFile | null> {
    const { record = null } = this.#files.get(symbol) ?? {};
    if (record === null) return null;
    await this.#shelf.fetchYearEnds();
    const read = this.#files.get(symbol);
    if (read === undefined) return null;
    const judged = judgeOwnFile(read.parsed, read.choices, this.#shelf.known);
    if (judged.kind === "refused" || judged.recognised === null) return null;
    const index = await this.#shelf.index(judged.recognised);
    const laid = this.#files.get(symbol);
    return index === null || laid === undefined ? null : this.#lay(symbol, laid);
  }

  /** Takes a file from the desk. */
  close(symbol: string): void {
    this.#files.delete(symbol);
    this.#models.clear();
  }

  /** The page at an address as data; `null` where there is no such page, or the file of it is not open. */
  async page(href: string): Promise<BuiltPage | null> {
    const model = await this.#model(href);
    return model && builtPage(model);
  }

  /** A file of a page, by its address: CSV, JSON or SVG; `null` where there is none. */
  async file(href: string): Promise<OwnDownload | null> {
    const address = parseOwnHref(href);
    if (address !== null && isTearSheet(address)) return this.#tearSheet(address.place.symbol);
    const model = await this.#model(href);
    return address && model && ownDownload(model, address);
  }

  #lay(symbol: string, { file, name, choices, parsed }: Omit<LaidFile, "reading" | "record">): OpenedFile {
    const reading = judgeOwnFile(parsed, choices, this.#shelf.known);
    const record = reading.kind === "read" ? ownRecord(reading, symbol) : null;
    this.#files.set(symbol, { file, name, choices, parsed, reading, record });
    this.#models.clear();
    const told = toldReading(reading, choices, translator(this.#locale));
    return { symbol, name, choices, told, held: record && heldIn(record) };
  }

  #tearSheet(symbol: string): OwnDownload | null {
    const { reading } = this.#files.get(symbol) ?? {};
    return reading?.kind === "read" ? tearSheetDownload(symbol, ownTearSheet(reading)) : null;
  }

  async #model(href: string): Promise<OwnModel | null> {
    const address = parseOwnHref(href);
    if (address === null || !isOwnPage(address.place.page)) return null;
    const { rest } = splitForm(PICTURE_FIELDS, address.query);
    for (const name of FILE_PARAMETERS) rest.delete(name);
    const key = `${JSON.stringify(address.place)} ${rest}`;
    const known = this.#models.get(key);
    if (known !== undefined) return known;
    const asked = { ...address, query: rest };
    const model = ownModel(this.#locale, asked, await this.#holdings(asked));
    if (model !== null) this.#models.set(key, model);
    return model;
  }

  async #holdings({ place, query }: OwnAddress): Promise<OwnHoldings> {
    const { state } = parseViewState(place.page, query);
    const asked = "symbol" in place ? [place.symbol, ...(state.against ?? [])] : (state.symbols ?? []);
    // A year, month or day is shown beside the other files that are open.
    const isDated = place.page === "year" || place.page === "month" || place.page === "day";
    const beside = isDated ? [...this.#files.keys()].filter((symbol) => !asked.includes(symbol)) : [];
    const records = await Promise.all([...asked, ...beside].map((symbol) => this.#record(symbol)));
    const isCompared = place.page === "compare" || place.page === "volatility";
    const needsRates = place.page === "returns" || (state.currency ?? "local") !== "local";
    const stored: readonly IndexSummary[] = isCompared ? await this.#shelf.summaries().catch(() => []) : [];
    return {
      records: records.filter((record) => record !== null),
      indices: [...this.#summaries(), ...stored],
      rates: needsRates ? await this.#shelf.rates().catch(() => null) : null,
    };
  }

  async #record(symbol: string): Promise<IndexRecord | null> {
    if (isOwnSymbol(symbol)) return this.#files.get(symbol)?.record ?? null;
    return (await this.#shelf.index(symbol.toUpperCase()))?.record ?? null;
  }

  #summaries(): IndexSummary[] {
    return [...this.#files.values()].flatMap(({ record }) =>
      record === null ? [] : [{ profile: record.profile, coverage: record.coverage, milestoneCount: 0 }],
    );
  }
}

function heldIn({ coverage, series }: IndexRecord): OpenedFile["held"] {
  const { firstDate: from, lastDate: to } = coverage;
  return { from, to, closes: series.days.length, periodicity: series.periodicity };
}
