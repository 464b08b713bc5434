import { providerWords } from "@/lib/i18n/messages/providers";
import { isSameZone } from "@/lib/ingest/providers/local-time";
import { type Market, requireMarket } from "@/lib/ingest/providers/markets";
import { providedCloses } from "@/lib/ingest/providers/provided-closes";
import type { ClosesRequest, Provider } from "@/lib/ingest/providers/provider";
import { malformed } from "@/lib/ingest/providers/provider-error";
import { requireProviderSymbol } from "@/lib/ingest/providers/provider-symbols";
import type { LiveQuote } from "@/lib/ingest/providers/provisional";
import { showCell } from "@/lib/ingest/read/price-file-error";
import { readYahooAnswer, type YahooChart } from "./yahoo-answer";
import { yahooCloses } from "./yahoo-rows";

const SECONDS_PER_DAY = 86_400;

/** Yahoo Finance: daily closes as chart JSON, without a key, with the live price as one more row of the last day. */
export const yahoo: Provider = {
  name: "yahoo",

  async fetchCloses(request, context) {
    const name = requireProviderSymbol("yahoo", request.symbol);
    const market = requireMarket(request.symbol);
    const { host } = context.baseUrl;
    const { status, body } = await context.fetch(addressOf(name, request, context.baseUrl), context.signal);
    const chart = readYahooAnswer(status, body, name, host);
    refuseOtherSeries(chart, name, market, host);
    const { lacksVolume, ...read } = yahooCloses(chart, market.timeZone, host);
    const evidence = { market, now: context.now, quote: liveQuote(chart), lacksVolume };
    return providedCloses(read, request, evidence, host);
  },
};

/** A day more at both ends: the first and last session begin and end in other days by the clock of Greenwich. */
function addressOf(name: string, { from, to }: ClosesRequest, baseUrl: URL): URL {
  const url = new URL(`v8/finance/chart/${encodeURIComponent(name)}`, baseUrl);
  url.searchParams.set("period1", String((from - 1) * SECONDS_PER_DAY));
  url.searchParams.set("period2", String((to + 2) * SECONDS_PER_DAY));
  url.searchParams.set("interval", "1d");
  return url;
}

function refuseOtherSeries({ meta }: YahooChart, name: string, { timeZone }: Market, host: string): void {
  if (meta.symbol.toUpperCase() !== name.toUpperCase()) throw malformed(host, showCell(meta.symbol), name);
  // Another zone means another exchange, and every date would be in doubt.
  if (!isSameZone(meta.exchangeTimezoneName, timeZone)) {
    const zone = providerWords.found.timeZone(showCell(meta.exchangeTimezoneName), name);
    throw malformed(host, zone, timeZone);
  }
}

function liveQuote({ meta }: YahooChart): LiveQuote | null {
  const time = meta.regularMarketTime ?? null;
  const session = meta.currentTradingPeriod?.regular ?? null;
  return time === null || session === null ? null : { time, session };
}
