import { z } from "zod";
import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import type { IndexCandidate } from "@/lib/ingest/checks/recognise-index";
import { completeDays } from "@/lib/reference/complete-days";
import type { IndexRecord, IndexSummary, RatesRecord } from "@/lib/reference/records";
import { BETWEEN_SOURCES } from "@/lib/reference/source-names";
import type { NamedSource } from "@/lib/reference/types";
import { isUnheldSession } from "@/lib/reference/unheld-sessions";
import type { DailyRates } from "@/lib/series/daily-rates";
import { requireDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import { CURRENCIES, MOST_ROWS } from "@/lib/url/field-choices";

const API = "/api/v1";

const INDICES = z.object({
  items: z.array(
    z.object({
      symbol: z.string(),
      name: z.string(),
      nameZhHant: z.string(),
      shortName: z.string(),
      shortNameZhHant: z.string(),
      currency: z.string(),
      returnBasis: z.enum(["price", "total"]),
      launched: z.string().nullable(),
      baseDate: z.string().nullable(),
      baseValue: z.number().nullable(),
      firstDate: z.string(),
      lastDate: z.string(),
      completeFrom: z.string().nullable(),
      completeTo: z.string().nullable(),
      sessions: z.number(),
      otherCloses: z.number(),
      milestones: z.number(),
    }),
  ),
});

type IndexItem = z.infer<typeof INDICES>["items"][number];

/** A page of a list of the API, and where the next one begins. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

const SOURCES = z.object({ sources: z.string(), sourcesZhHant: z.string() });
const CLOSES = listOf(z.object({ date: z.string(), close: z.number(), coverage: z.string() }));
const YEARS = listOf(z.object({ date: z.string(), close: z.number(), partial: z.boolean() }));
const RATES = listOf(z.object({ date: z.string(), perUsd: z.number() }));

async function answerOf<Answer extends z.ZodType>(schema: Answer, path: string): Promise<z.infer<Answer>> {
  const response = await fetch(API + path);
  if (!response.ok) throw new Error(`${API}${path} answered ${response.status}`);
  return schema.parse(await response.json());
}

/** All pages of a list. */
async function allOf<Item>(
  schema: z.ZodType<{ items: Item[]; next: string | null }>,
  path: string,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const from: string = cursor === "" ? "" : `&cursor=${cursor}`;
    const page = await answerOf(schema, `${path}limit=${MOST_ROWS}${from}`);
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

/** What the store holds, in the order of its catalogue. Rejects where the server does not answer. */
export async function storedSummaries(): Promise<IndexSummary[]> {
  const { items } = await answerOf(INDICES, "/indices");
  return items.map((item) => ({
    profile: profileOf(item),
    coverage: {
      firstDate: item.firstDate,
      lastDate: item.lastDate,
      completeFrom: item.completeFrom,
      completeTo: item.completeTo,
      sessionCount: item.sessions,
      // The API does not say on which side of the complete stretch they are.
      sparseBefore: item.otherCloses,
      sparseAfter: 0,
    },
    milestoneCount: item.milestones,
  }));
}

function profileOf(item: IndexItem): IndexSummary["profile"] {
  const { symbol, currency, returnBasis, launched, baseDate, baseValue } = item;
  return {
    ...{ symbol, currency, returnBasis, launched, baseDate, baseValue },
    name: { en: item.name, "zh-Hant": item.nameZhHant },
    shortName: { en: item.shortName, "zh-Hant": item.shortNameZhHant },
    region: { en: "", "zh-Hant": "" },
    publisher: { en: "", "zh-Hant": "" },
    note: null,
    source: "",
  };
}

/** An index of the store with its closes, and its sessions. */
export interface StoredIndex {
  /** As the views of files beside it need it: without what is told of it elsewhere. */
  readonly record: IndexRecord;
  readonly calendar: SessionCalendar | null;
}

/** Asks for the closes of an index. Rejects where the server does not answer. */
export async function storedIndex({ profile, coverage }: IndexSummary): Promise<StoredIndex> {
  const path = `/indices/${profile.symbol.toLowerCase()}`;
  const [rows, sources] = await Promise.all([allOf(CLOSES, `${path}/closes?`), answerOf(SOURCES, path)]);
  const days = Int32Array.from(rows, ({ date }) => requireDay(date));
  const closes = Float64Array.from(rows, ({ close }) => close);
  const record = {
    ...{ revision: 0, profile, coverage },
    series: makeSeries(profile.symbol, days, closes, completeDays(coverage)),
    closeSources: namedSources(sources),
    ...{ annualCloses: [], milestones: [], turningPoints: [], leftOut: [] },
  };
  const sessions = days.filter((_, position) => rows[position]?.coverage === "session");
  return { record, calendar: calendarOf(profile.symbol, sessions) };
}

function namedSources({ sources, sourcesZhHant }: z.infer<typeof SOURCES>): NamedSource[] {
  const chinese = sourcesZhHant.split(BETWEEN_SOURCES);
  return sources.split(BETWEEN_SOURCES).map((en, at) => {
    return { name: { en, "zh-Hant": chinese[at] ?? en }, date: null, anchor: null };
  });
}

function calendarOf(symbol: string, days: Int32Array): SessionCalendar | null {
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return null;
  return { symbol, days, from, to, isUnheld: (day) => isUnheldSession(symbol, day) };
}

/** The year-end closes of an index of the store, by which a file of it is recognised. */
export async function storedYearEnds({ profile: { symbol } }: IndexSummary): Promise<IndexCandidate> {
  const rows = await allOf(YEARS, `/indices/${symbol.toLowerCase()}/annual?`);
  const whole = rows.filter(({ partial }) => !partial);
  return { symbol, annualCloses: whole.map(({ date, close }) => ({ day: requireDay(date), close })) };
}

/** Every rate of exchange of the store. */
export async function storedRates(): Promise<RatesRecord> {
  const currencies = CURRENCIES.filter((currency) => currency !== "local" && currency !== "usd");
  const rates = await Promise.all(currencies.map(ratesOf));
  const named = currencies.map((currency, place) => [currency.toUpperCase(), rates[place]] as const);
  return {
    revision: 0,
    byCurrency: new Map(named.flatMap(([code, held]) => (held === undefined ? [] : [[code, held]]))),
  };
}

async function ratesOf(currency: string): Promise<DailyRates> {
  const rows = await allOf(RATES, `/fx?currency=${currency}&`);
  return {
    days: Int32Array.from(rows, ({ date }) => requireDay(date)),
    perUsd: Float64Array.from(rows, ({ perUsd }) => perUsd),
  };
}
