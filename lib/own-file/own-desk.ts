import { LRUCache } from "lru-cache";
import { drawPicture } from "@/lib/export/pictures/draw-picture";
import { fileName, writeFile } from "@/lib/export/write-file";
import type { Locale } from "@/lib/i18n/locale";
import { sessionsOf } from "@/lib/ingest/checks/check-alone";
import { readPrices } from "@/lib/ingest/read/read-prices";
import type { IndexRecord, IndexSummary } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { type OwnAddress, parseOwnHref } from "@/lib/url/address";
import { PICTURE_FIELDS } from "@/lib/url/fields";
import { isOwnSymbol } from "@/lib/url/own-file";
import { parseViewState, splitForm } from "@/lib/url/view-state";
import { once } from "@/lib/views/parts/once";
import { findTable } from "@/lib/views/parts/section";
import { type BuiltPage, builtPage } from "./built-page";
import { isOwnPage, type OwnHoldings, type OwnModel, ownModel } from "./own-page";
import { storedRates, storedRecord, storedSummaries } from "./stored-indices";

/** A file made of a page: its name, its media type, and what is in it. */
export interface OwnDownload {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

// The page, and what its charts and files ask for behind it.
const MOST_MODELS = 4;

/**
 * The files that a reader has open, and the pages made of them. What else is shown beside them is asked of the server, once,
 * when a page needs it; of the files nothing is sent.
 */
export class OwnDesk {
  readonly #records = new Map<string, IndexRecord>();
  readonly #models = new LRUCache<string, OwnModel>({ max: MOST_MODELS });
  readonly #stored = new Map<string, Promise<IndexRecord>>();
  readonly #summaries = retried(storedSummaries);
  readonly #rates = retried(storedRates);

  /** Lays a file on the desk, in place of one of the same symbol. */
  lay(record: IndexRecord): void {
    this.#records.set(record.profile.symbol, record);
    this.#models.clear();
  }

  async open(file: File): Promise<string> {
    const read = readPrices(new Uint8Array(await file.arrayBuffer()));
    const symbol = `~${file.name
      .toLowerCase()
      .replace(/\.[a-z]+$/, "")
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 24)}`;
    const series = sessionsOf(symbol.toUpperCase(), read);
    const name = { en: file.name, "zh-Hant": file.name };
    const none = { en: "", "zh-Hant": "" };
    this.lay({
      revision: 0,
      profile: {
        symbol: symbol.toUpperCase(),
        name,
        shortName: name,
        currency: "HKD",
        region: none,
        publisher: none,
        returnBasis: "price",
        launched: null,
        baseDate: null,
        baseValue: null,
        note: null,
        source: "",
      },
      coverage: {
        firstDate: isoFromDay(at(series.days, 0)),
        lastDate: isoFromDay(at(series.days, series.days.length - 1)),
        completeFrom: isoFromDay(at(series.days, 0)),
        completeTo: isoFromDay(at(series.days, series.days.length - 1)),
        sessionCount: series.days.length,
        sparseBefore: 0,
        sparseAfter: 0,
      },
      series,
      closeSources: [],
      annualCloses: [],
      milestones: [],
      turningPoints: [],
      leftOut: [],
    });
    return symbol;
  }

  /** Takes a file from the desk. */
  forget(symbol: string): void {
    this.#records.delete(symbol.toUpperCase());
    this.#models.clear();
  }

  /** The page at an address as data; `null` where there is no such page, or the file of it is not open. */
  async page(locale: Locale, href: string): Promise<BuiltPage | null> {
    const model = await this.#model(locale, href);
    return model && builtPage(model);
  }

  /** A file of a page: CSV, JSON or SVG, by its address; `null` where there is none. */
  async file(locale: Locale, href: string): Promise<OwnDownload | null> {
    const address = parseOwnHref(href);
    const model = await this.#model(locale, href);
    if (address === null || model === null) return null;
    return address.format === "svg" || address.format === "png"
      ? picture(model, address)
      : table(model, address);
  }

  async #model(locale: Locale, href: string): Promise<OwnModel | null> {
    const address = parseOwnHref(href);
    if (address === null || !isOwnPage(address.place.page)) return null;
    const { form: _form, rest } = splitForm([...PICTURE_FIELDS], address.query);
    for (const name of ["table", "bom"]) rest.delete(name);
    const key = `${locale} ${JSON.stringify(address.place)} ${rest}`;
    const known = this.#models.get(key);
    if (known !== undefined) return known;
    const own = { ...address, query: rest };
    const model = ownModel(locale, own, await this.#holdings(own));
    if (model !== null) this.#models.set(key, model);
    return model;
  }

  async #holdings({ place, query }: OwnAddress): Promise<OwnHoldings> {
    const { state } = parseViewState(place.page, query);
    const isCompared = place.page === "compare";
    const asked = "symbol" in place ? [place.symbol, ...(state.against ?? [])] : (state.symbols ?? []);
    const needsRates = place.page === "returns" || (state.currency ?? "local") !== "local";
    const needsStored = isCompared || place.page === "volatility";
    const summaries = needsStored ? await this.#summaries().catch(() => []) : [];
    const records = await Promise.all(asked.map((symbol) => this.#record(symbol.toUpperCase(), summaries)));
    return {
      records: records.filter((record) => record !== null),
      indices: [...[...this.#records.values()].map(summaryOf), ...summaries],
      rates: needsRates ? await this.#rates().catch(() => null) : null,
    };
  }

  async #record(symbol: string, summaries: readonly IndexSummary[]): Promise<IndexRecord | null> {
    if (isOwnSymbol(symbol)) return this.#records.get(symbol) ?? null;
    const summary = summaries.find(({ profile }) => profile.symbol === symbol);
    if (summary === undefined) return null;
    const known = this.#stored.get(symbol) ?? storedRecord(summary);
    this.#stored.set(symbol, known);
    return known.catch(() => {
      this.#stored.delete(symbol);
      return null;
    });
  }
}

/** Asked once, and once more where it was not answered. */
function retried<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking = once(ask);
  return () =>
    asking().catch((error: unknown) => {
      asking = once(ask);
      throw error;
    });
}

function summaryOf({ profile, coverage }: IndexRecord): IndexSummary {
  return { profile, coverage, milestoneCount: 0 };
}

function table(model: OwnModel, { format, query }: OwnAddress): OwnDownload | null {
  if (format !== "csv" && format !== "json") return null;
  const named = query.get("table");
  const found = findTable(model.view, named)?.id ?? null;
  const id = format === "json" && named === null ? null : found;
  const text = writeFile(model, { format, table: id, byteOrderMark: query.get("bom") === "1" });
  const type = format === "csv" ? "text/csv" : "application/json";
  return { name: `${bareName(model, id ?? "")}.${format}`, type, text };
}

function picture(model: OwnModel, { query }: OwnAddress): OwnDownload | null {
  const { t, place, view, basis, revision } = model;
  const { form } = splitForm(PICTURE_FIELDS, query);
  // Nobody else can go to the address of a file that is not there.
  const text = drawPicture({ t, page: place.page, view, basis, revision, address: "" }, form);
  const name = `${bareName(model, form.plate ?? "")}.svg`;
  return text === null ? null : { name, type: "image/svg+xml", text };
}

/** File names have no tilde: some systems take it for a home folder. */
function bareName({ place }: OwnModel, id: string): string {
  return fileName(place, id).replaceAll("~", "");
}
