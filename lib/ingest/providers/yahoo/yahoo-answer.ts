import { z } from "zod";
import { providerWords } from "@/lib/i18n/messages/providers";
import { rateLimited } from "@/lib/ingest/providers/fetch/polite-fetch";
import { malformed, ProviderError, refused } from "@/lib/ingest/providers/provider-error";
import { showCell } from "@/lib/ingest/read/price-file-error";

const OK = 200;
const { expected, found } = providerWords;

// What Date can hold, and more than any market has seen.
const second = z.int().min(-5_000_000_000).max(250_000_000_000);
const period = z.object({ start: second, end: second });

const quote = z.object({
  close: z.array(z.number().positive().nullable()).optional(),
  volume: z.array(z.number().nullable()).optional(),
});

const result = z.object({
  meta: z.object({
    symbol: z.string(),
    exchangeTimezoneName: z.string(),
    currency: z.string().nullish(),
    dataGranularity: z.literal("1d").optional(),
    regularMarketTime: second.nullish(),
    currentTradingPeriod: z.object({ regular: period }).nullish(),
  }),
  timestamp: z.array(second).optional(),
  indicators: z.object({ quote: z.tuple([quote]) }),
});

const answer = z.object({
  chart: z.object({
    result: z.tuple([result]).nullable(),
    error: z.object({ code: z.string(), description: z.string().nullish() }).nullish(),
  }),
});

/** The one series of a chart answer, of which only what is used has been checked. */
export type YahooChart = z.infer<typeof result>;

/**
 * The chart in an answer of status `status`. Throws a ProviderError: the error that Yahoo itself reports, its plain
 * "Too Many Requests", a status that is no answer, or the first place where the JSON is not as known.
 */
export function readYahooAnswer(status: number, body: Uint8Array, symbol: string, host: string): YahooChart {
  const text = new TextDecoder().decode(body).trim();
  const json = parseJson(text);
  if (json === undefined) throw notJson(status, text, host);
  const parsed = answer.safeParse(json);
  if (!parsed.success) {
    if (status !== OK) throw refused(host, status);
    throw malformedJson(parsed.error, host);
  }
  const { error, result: results } = parsed.data.chart;
  if (error !== undefined && error !== null) throw reported(error, status, symbol, host);
  if (status !== OK) throw refused(host, status);
  if (results === null) throw malformed(host, found.neither, expected.oneOfTwo);
  return results[0];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function notJson(status: number, text: string, host: string): ProviderError {
  if (/^(edge: )?too many requests/i.test(text)) return rateLimited(host, { status });
  if (status !== OK) return refused(host, status);
  return malformed(host, nameOf(text), expected.json);
}

function nameOf(text: string): string {
  if (text === "") return found.nothing;
  if (text.startsWith("<")) return found.webPage;
  return text.startsWith("{") ? found.cutJson : showCell(text.split("\n")[0] ?? "");
}

function malformedJson({ issues: [issue] }: z.core.$ZodError, host: string): ProviderError {
  const path =
    issue?.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("") ?? "";
  return malformed(host, found.otherJson(path.replace(/^\./, "")), issue?.message ?? expected.json);
}

function reported(
  error: { readonly code: string; readonly description?: string | null | undefined },
  status: number,
  symbol: string,
  host: string,
): ProviderError {
  const description = error.description ?? "";
  if (error.code === "Not Found" || /^(no data found|data doesn't exist)/i.test(description)) {
    const message = providerWords.noCloses(host, symbol, providerWords.days.these);
    return new ProviderError("unknown-symbol", message, { status });
  }
  const said = showCell(description === "" ? error.code : description);
  return new ProviderError("refused", providerWords.refusedBecause(host, status, said), { status });
}
