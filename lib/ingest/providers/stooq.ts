import type { Finding } from "@/lib/findings/finding";
import { providerWords } from "@/lib/i18n/messages/providers";
import { rateLimited } from "@/lib/ingest/providers/fetch/polite-fetch";
import type { PriceFile } from "@/lib/ingest/read/price-file";
import { PriceFileError, showCell } from "@/lib/ingest/read/price-file-error";
import { readPrices } from "@/lib/ingest/read/read-prices";
import { isoFromDay } from "@/lib/series/day";
import { requireMarket } from "./markets";
import { providedCloses } from "./provided-closes";
import type { ClosesRequest, Provider, ProviderNote } from "./provider";
import { malformed, ProviderError, refused } from "./provider-error";
import { requireProviderSymbol } from "./provider-symbols";

const OK = 200;
const LINE_FEED = 10;
const { expected, found } = providerWords;

/**
 * Stooq: daily closes as CSV, oldest first, without a key. It answers everything with status 200: `No data`, a daily
 * limit and pages for a browser are told apart by their text.
 */
export const stooq: Provider = {
  name: "stooq",

  async fetchCloses(request, context) {
    const name = requireProviderSymbol("stooq", request.symbol);
    const market = requireMarket(request.symbol);
    const { host } = context.baseUrl;
    const { status, body } = await context.fetch(addressOf(name, request, context.baseUrl), context.signal);
    if (status !== OK) throw refused(host, status);
    refuseOtherThanCsv(body, name, request, host);
    const { days, closes, notes } = readCsv(body, host);
    const evidence = { market, now: context.now, quote: null, lacksVolume: false };
    const read = { days, closes, currency: null, notes: providerNotes(notes, host) };
    return providedCloses(read, request, evidence, host);
  },
};

function addressOf(name: string, { from, to }: ClosesRequest, baseUrl: URL): URL {
  const url = new URL("q/d/l/", baseUrl);
  url.searchParams.set("s", name);
  url.searchParams.set("d1", isoFromDay(from).replaceAll("-", ""));
  url.searchParams.set("d2", isoFromDay(to).replaceAll("-", ""));
  url.searchParams.set("i", "d");
  return url;
}

function refuseOtherThanCsv(body: Uint8Array, name: string, { from, to }: ClosesRequest, host: string): void {
  const text = new TextDecoder().decode(body.subarray(0, 1000)).trim();
  if (text === "") throw malformed(host, found.nothing, expected.csv);
  if (/^no data/i.test(text)) {
    const range = providerWords.days.range(isoFromDay(from), isoFromDay(to));
    throw new ProviderError("unknown-symbol", providerWords.noCloses(host, name, range));
  }
  // The limit is a day's: another try within this run would only make it worse.
  if (/^exceeded the daily hits limit/i.test(text)) throw rateLimited(host, { status: OK });
  if (text.startsWith("<")) throw malformed(host, found.webPage, expected.csv);
  const [firstLine = ""] = text.split(/[\r\n]/);
  if (!firstLine.includes(",")) throw malformed(host, showCell(firstLine), expected.csv);
  // A row may lack its volume, so a close that is cut off would pass for a close.
  if (body.at(-1) !== LINE_FEED) throw malformed(host, found.cutCsv, expected.wholeLines);
}

function readCsv(body: Uint8Array, host: string): PriceFile {
  const file = pricesOf(body, host);
  const { dateColumn, closeColumn } = file.dialect;
  if (dateColumn.name !== "Date" || closeColumn.name !== "Close") {
    const columns = found.columns(showCell(dateColumn.name ?? ""), showCell(closeColumn.name ?? ""));
    throw malformed(host, columns, expected.csv);
  }
  return file;
}

function pricesOf(body: Uint8Array, host: string): PriceFile {
  try {
    return readPrices(body, { dateOrder: "YMD", decimalMark: "." });
  } catch (error) {
    if (!(error instanceof PriceFileError)) throw error;
    const [fault] = error.faults;
    if (fault === undefined) throw malformed(host, found.somethingElse, expected.csv, error);
    const { details, line } = fault;
    throw malformed(host, found.inLine(details.found, line), details.expected, error);
  }
}

function providerNotes(notes: readonly Finding[], host: string): ProviderNote[] {
  return notes.map((note) => {
    if (note.rule !== "without-close" && note.rule !== "duplicate-row") {
      throw malformed(host, found.otherCsv(note.rule), expected.csv);
    }
    return { ...note, line: null };
  });
}
