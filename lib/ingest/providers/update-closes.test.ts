import { afterEach, describe, expect, it } from "vitest";
import { type PoliteFetch, politeFetch } from "@/lib/ingest/providers/fetch/polite-fetch";
import { yahoo } from "@/lib/ingest/providers/yahoo/yahoo";
import { requireDay } from "@/lib/series/day";
import { UpdateError } from "./provider-error";
import { stooq } from "./stooq";
import { SATURDAY } from "./testing/ask";
import { fakeClock } from "./testing/fake-clock";
import { arraysOf, type GeneratedClose, generatedCloses } from "./testing/generated-closes";
import { type Replay, type ReplayServer, replayServer } from "./testing/replay-server";
import { stooqAnswer } from "./testing/stooq-answer";
import { momentAt, yahooAnswer } from "./testing/yahoo-answer";
import { fetchMissing, type UpdateContext } from "./update-closes";

const STORED = generatedCloses("2024-01-02", "2024-03-11");
const FROM_OVERLAP = generatedCloses("2024-03-05", "2024-03-15");
const NEW = generatedCloses("2024-03-12", "2024-03-15");
const NO_DATA = { body: "No data" };

let servers: ReplayServer[] = [];

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

interface Run {
  readonly atStooq?: readonly Replay[];
  readonly atYahoo?: readonly Replay[];
  readonly symbol?: string;
  readonly stored?: readonly GeneratedClose[];
  readonly now?: number;
  readonly signal?: AbortSignal;
  readonly fetch?: PoliteFetch;
}

async function update({ atStooq = [], atYahoo = [], symbol = "HSI", stored = STORED, ...rest }: Run) {
  servers = await Promise.all([replayServer(atStooq), replayServer(atYahoo)]);
  const [one, two] = servers.map(({ url }) => url);
  if (one === undefined || two === undefined) throw new Error("no servers");
  const context: UpdateContext = {
    fetch: politeFetch(fetch, fakeClock()),
    signal: new AbortController().signal,
    baseUrls: { stooq: one, yahoo: two },
    now: SATURDAY,
    ...rest,
  };
  const lastSessionDay = stored.at(-1)?.day ?? 0;
  const providers = [stooq, yahoo];
  return fetchMissing({ symbol, stored: { ...arraysOf(stored), lastSessionDay }, providers }, context);
}

async function failureOf(run: Run): Promise<UpdateError> {
  const error = await update(run).catch((reason: unknown) => reason);
  if (error instanceof UpdateError) return error;
  throw new Error(`not the failure that was expected: ${String(error)}`);
}

function lineOf({ message }: UpdateError): string {
  const [one, two] = servers.map(({ url }) => url.host);
  return message.replaceAll(one ?? "", "STOOQ").replaceAll(two ?? "", "YAHOO");
}

function chart(closes: readonly GeneratedClose[], symbol = "^HSI", timeZone = "Asia/Hong_Kong"): Replay {
  const rows = closes.map(({ day, close }) => ({ time: momentAt(day, "09:30", timeZone), close }));
  return { body: yahooAnswer(rows, { symbol, exchangeTimezoneName: timeZone }) };
}

describe("an update that fails", () => {
  it("says in one line that no provider can be reached, and that going on is no use", async () => {
    const dns = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    const noNetwork = () => Promise.reject(new TypeError("fetch failed", { cause: dns }));
    const error = await failureOf({ fetch: politeFetch(noNetwork, fakeClock()) });
    expect(error.isOffline).toBe(true);
    expect(lineOf(error)).toBe(
      "HSI cannot be updated: no connection to STOOQ (ENOTFOUND); no connection to YAHOO (ENOTFOUND)",
    );
  });

  it("is not offline where one provider answered", async () => {
    const resets: Replay[] = ["reset", "reset", "reset", "reset"];
    expect((await failureOf({ atStooq: resets, atYahoo: [{ status: 403 }] })).isOffline).toBe(false);
  });

  it("gives every provider's reason in one line", async () => {
    const busy = { status: 429, headers: { "retry-after": "900" } };
    expect(lineOf(await failureOf({ atStooq: [NO_DATA], atYahoo: [busy] }))).toBe(
      "HSI cannot be updated: STOOQ has no closes of ^hsi from 2024-03-05 to 2024-03-16; " +
        "YAHOO has had too many requests: try again in 900 s",
    );
  });

  it("says so where no provider is known to have the index", async () => {
    for (const symbol of ["HSCI", "XYZ"]) {
      expect(lineOf(await failureOf({ symbol }))).toBe(
        `${symbol} cannot be updated: no provider is known to have it`,
      );
    }
  });

  it("refuses closes that contradict the last stored sessions", async () => {
    const other = FROM_OVERLAP.map((row) =>
      row.day === requireDay("2024-03-06") ? { ...row, close: 17_000 } : row,
    );
    const stored = STORED.find(({ day }) => day === requireDay("2024-03-06"))?.close;
    const error = await failureOf({ atStooq: [{ body: stooqAnswer(other) }], atYahoo: [chart(other)] });
    expect(error.failures.map(({ kind }) => kind)).toEqual(["disagreement", "disagreement"]);
    expect(lineOf(error)).toContain(
      `STOOQ disagrees with the stored closes by more than 0.1 %: 2024-03-06 stored ${stored}, provided 17000; YAHOO`,
    );
  });

  it("refuses another index, whose closes are all different", async () => {
    const twice = FROM_OVERLAP.map(({ day, close }) => ({ day, close: 2 * close }));
    const error = await failureOf({ atStooq: [{ body: stooqAnswer(twice) }] });
    expect(error.failures[0]?.message).toMatch(/and 2 more$/);
  });

  it("refuses a provider that stopped following the index", async () => {
    const stopped = { body: stooqAnswer(generatedCloses("2024-03-05", "2024-03-12")) };
    const now = 1000 * momentAt(requireDay("2024-03-27"), "20:00", "Asia/Hong_Kong");
    const error = await failureOf({ atStooq: [stopped], now });
    expect(lineOf(error)).toContain("STOOQ stopped at 2024-03-12;");
  });

  it("ends with the reason where it is stopped, and asks nobody else", async () => {
    const stop = new AbortController();
    const reason = new Error("stopped by the reader");
    const atStooq = [{ hang: () => stop.abort(reason) }];
    await expect(update({ atStooq, atYahoo: [chart(FROM_OVERLAP)], signal: stop.signal })).rejects.toBe(
      reason,
    );
    expect(servers[1]?.asked).toHaveLength(0);
  });
});

describe("an update that falls back", () => {
  it.each<[string, Replay]>([
    ["has nothing", NO_DATA],
    ["shows a web page", { body: "<html>" }],
    ["asks for patience", { status: 429, headers: { "retry-after": "900" } }],
    ["contradicts the store", { body: stooqAnswer(FROM_OVERLAP.map(({ day }) => ({ day, close: 1 }))) }],
  ])("takes the second provider where the first %s, and reports the first", async (_, replay) => {
    const result = await update({ atStooq: [replay], atYahoo: [chart(FROM_OVERLAP)] });
    expect(result).toMatchObject({ provider: "yahoo", ...arraysOf(NEW), currency: "HKD" });
    expect(result.isUpToDate ? [] : result.failures).toHaveLength(1);
  });

  it("passes over a provider that is not known to have the index", async () => {
    const nifty = chart(FROM_OVERLAP, "^NSEI", "Asia/Kolkata");
    const result = await update({ symbol: "NIFTY", atYahoo: [nifty] });
    expect(result).toMatchObject({ provider: "yahoo", failures: [] });
    expect(servers[0]?.asked).toHaveLength(0);
  });
});

describe("an update that succeeds", () => {
  it("asks nobody where nothing can be missing", async () => {
    expect(await update({ stored: generatedCloses("2024-01-02", "2024-03-15") })).toEqual({
      isUpToDate: true,
    });
    expect(servers.flatMap(({ asked }) => asked)).toEqual([]);
  });

  it("asks one provider once, for the missing days and five sessions before", async () => {
    const result = await update({ atStooq: [{ body: stooqAnswer(FROM_OVERLAP) }] });
    expect(servers.map(({ asked }) => asked.map(({ path }) => path))).toEqual([
      ["/q/d/l/?s=%5Ehsi&d1=20240305&d2=20240316&i=d"],
      [],
    ]);
    expect(result).toEqual({
      isUpToDate: false,
      provider: "stooq",
      asked: { from: requireDay("2024-03-05"), to: requireDay("2024-03-16") },
      ...arraysOf(NEW),
      currency: null,
      provisional: null,
      overlap: { compared: 5, onlyProvided: new Int32Array(0), onlyStored: new Int32Array(0) },
      notes: [],
      failures: [],
    });
  });

  it("hands on what was dropped of the last day, and why", async () => {
    const now = 1000 * momentAt(requireDay("2024-03-15"), "11:00", "Asia/Hong_Kong");
    const result = await update({ atStooq: [{ body: stooqAnswer(FROM_OVERLAP) }], now });
    expect(result).toMatchObject({
      ...arraysOf(NEW.slice(0, -1)),
      provisional: { ...NEW.at(-1), why: "day-not-over" },
    });
  });

  it("may bring nothing, over a holiday", async () => {
    const holiday = { body: stooqAnswer(generatedCloses("2024-03-05", "2024-03-11")) };
    expect(await update({ atStooq: [holiday] })).toMatchObject({
      provider: "stooq",
      days: new Int32Array(0),
    });
  });
});
