/** Rates of a currency: units of it for one US dollar, by day number, days strictly increasing. */
export interface DailyRates {
  readonly days: Int32Array;
  readonly perUsd: Float64Array;
}
