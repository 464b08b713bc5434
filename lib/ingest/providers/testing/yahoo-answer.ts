import { localTime } from "../local-time";

/** One row of a chart: its stamp in seconds, its close, its volume. */
export interface ChartRow {
  readonly time: number;
  readonly close: number | null;
  readonly volume?: number | null;
}

/** What a generated chart says beside its rows. */
export interface ChartMeta {
  readonly symbol?: string;
  readonly currency?: string | null;
  readonly exchangeTimezoneName?: string;
  readonly regularMarketTime?: number;
  readonly session?: { readonly start: number; readonly end: number };
}

/** Chart JSON as Yahoo writes it, far more than is used included; closes in 32 bits, as it gives them. */
export function yahooAnswer(rows: readonly ChartRow[], meta: ChartMeta = {}): string {
  const { session, ...rest } = meta;
  const regular =
    session === undefined ? {} : { currentTradingPeriod: { regular: { ...session, timezone: "X" } } };
  return JSON.stringify({
    chart: {
      result: [
        {
          meta: {
            symbol: "^HSI",
            currency: "HKD",
            exchangeName: "HKG",
            instrumentType: "INDEX",
            gmtoffset: 28_800,
            exchangeTimezoneName: "Asia/Hong_Kong",
            priceHint: 2,
            dataGranularity: "1d",
            ...regular,
            ...rest,
          },
          ...(rows.length === 0 ? {} : { timestamp: rows.map(({ time }) => time) }),
          indicators: {
            quote: [
              rows.length === 0
                ? {}
                : {
                    open: rows.map(() => 1.5),
                    close: rows.map(({ close }) => (close === null ? null : Math.fround(close))),
                    volume: rows.map(({ volume = 1_000_000 }) => volume),
                  },
            ],
          },
        },
      ],
      error: null,
    },
  });
}

/** An error as Yahoo reports it. */
export function yahooError(code: string, description: string): string {
  return JSON.stringify({ chart: { result: null, error: { code, description } } });
}

/** The moment, in seconds, of a day and `hh:mm` by the clock of a zone. */
export function momentAt(day: number, time: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const wanted = day * 1440 + hours * 60 + minutes;
  let guess = wanted * 60;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const local = localTime(guess * 1000, timeZone);
    guess += (wanted - (local.day * 1440 + local.minute)) * 60;
  }
  return guess;
}
