import { localTime } from "./local-time";

const MINUTES_PER_HOUR = 60;

/** Where an index is computed, and when its close of a day stands. */
export interface Market {
  /** IANA name of the exchange's time zone. */
  readonly timeZone: string;
  /** The regular end of trading with its closing auction, in minutes after local midnight; half-days end earlier. */
  readonly closeMinute: number;
}

const HONG_KONG: Market = { timeZone: "Asia/Hong_Kong", closeMinute: timeOfDay(16, 10) };
const NEW_YORK: Market = { timeZone: "America/New_York", closeMinute: timeOfDay(16, 0) };
// 15:00 until November 2024; only the present hour matters here.
const TOKYO: Market = { timeZone: "Asia/Tokyo", closeMinute: timeOfDay(15, 30) };
const LONDON: Market = { timeZone: "Europe/London", closeMinute: timeOfDay(16, 35) };
const MUMBAI: Market = { timeZone: "Asia/Kolkata", closeMinute: timeOfDay(15, 30) };
const SHANGHAI: Market = { timeZone: "Asia/Shanghai", closeMinute: timeOfDay(15, 0) };
const FRANKFURT: Market = { timeZone: "Europe/Berlin", closeMinute: timeOfDay(17, 35) };
const PARIS: Market = { timeZone: "Europe/Paris", closeMinute: timeOfDay(17, 35) };

/** Where an index is computed, and what each provider calls it. */
export interface Listing {
  readonly market: Market;
  /**
   * `null`: the provider has no such index, or none that is known for sure; a symbol is never made up by analogy,
   * because providers answer a wrong one with another index.
   */
  readonly stooq: string | null;
  readonly yahoo: string | null;
}

/** The indices that were looked up, by upper-case symbol. */
const LISTINGS: Readonly<Record<string, Listing>> = {
  HSI: { market: HONG_KONG, stooq: "^hsi", yahoo: "^HSI" },
  HSCEI: { market: HONG_KONG, stooq: null, yahoo: "^HSCE" },
  HSTECH: { market: HONG_KONG, stooq: null, yahoo: "HSTECH.HK" },
  HSCI: { market: HONG_KONG, stooq: null, yahoo: null },
  SPX: { market: NEW_YORK, stooq: "^spx", yahoo: "^GSPC" },
  DJI: { market: NEW_YORK, stooq: "^dji", yahoo: "^DJI" },
  N225: { market: TOKYO, stooq: "^nkx", yahoo: "^N225" },
  FTSE: { market: LONDON, stooq: "^ukx", yahoo: "^FTSE" },
  NIFTY: { market: MUMBAI, stooq: null, yahoo: "^NSEI" },
  SSEC: { market: SHANGHAI, stooq: "^shc", yahoo: "000001.SS" },
  DAX: { market: FRANKFURT, stooq: "^dax", yahoo: "^GDAXI" },
  CAC: { market: PARIS, stooq: "^cac", yahoo: "^FCHI" },
};

/** The indices whose names at the providers were looked up, whether or not they have one. */
export const LOOKED_UP_SYMBOLS: readonly string[] = Object.keys(LISTINGS);

/** Minutes after the regular close when a close is taken as final: quotes are delayed by 15 to 20 minutes. */
const SETTLING_MINUTES = 60;

/** Market and names of the index of an upper-case symbol; `null` where it was not looked up. */
export function listingOf(symbol: string): Listing | null {
  return Object.hasOwn(LISTINGS, symbol) ? (LISTINGS[symbol] ?? null) : null;
}

/** The market of the index of an upper-case symbol; `null` where it is not known. */
export function marketOf(symbol: string): Market | null {
  return listingOf(symbol)?.market ?? null;
}

/** The market of an index; throws a RangeError where it is not known. */
export function requireMarket(symbol: string): Market {
  const market = marketOf(symbol);
  if (market === null) throw new RangeError(`the market of ${symbol} is not known`);
  return market;
}

/** The day it is at the market, as a day number; `now` in milliseconds since 1970-01-01 UTC. */
export function marketToday(market: Market, now: number): number {
  return localTime(now, market.timeZone).day;
}

/** The latest day whose close is final by the clock: today from an hour after the regular close, else yesterday. */
export function lastSettledDay(market: Market, now: number): number {
  const { day, minute } = localTime(now, market.timeZone);
  return minute >= market.closeMinute + SETTLING_MINUTES ? day : day - 1;
}

function timeOfDay(hour: number, minute: number): number {
  return hour * MINUTES_PER_HOUR + minute;
}
