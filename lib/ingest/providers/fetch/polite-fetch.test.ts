import { afterEach, describe, expect, it } from "vitest";
import { type FakeClock, fakeClock } from "@/lib/ingest/providers/testing/fake-clock";
import { type Replay, type ReplayServer, replayServer } from "@/lib/ingest/providers/testing/replay-server";
import { SYSTEM_CLOCK } from "./clock";
import { politeFetch } from "./polite-fetch";
import { RETRY_POLICY, type RetryPolicy } from "./retry-policy";

const never = new AbortController().signal;
let server: ReplayServer;

afterEach(() => server.close());

async function get(
  replays: readonly Replay[],
  clock: FakeClock = fakeClock(),
  policy: RetryPolicy = RETRY_POLICY,
  signal: AbortSignal = never,
) {
  server = await replayServer(replays);
  return politeFetch(fetch, clock, policy)(server.url, signal);
}

function textOf({ body }: { readonly body: Uint8Array }): string {
  return new TextDecoder().decode(body);
}

/** What a promise fails of; its message with HOST for the server's. */
async function failureOf(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("it did not fail");
  return { ...error, message: error.message.replaceAll(server.url.host, "HOST") };
}

describe("an answer that does not come", () => {
  it("is a time-out of 10 s after four tries, waiting longer each time", async () => {
    const clock = fakeClock({ chance: 1 });
    const hang = { hang: () => clock.expire() };
    expect(await failureOf(get([hang, hang, hang, hang, {}], clock))).toMatchObject({
      kind: "timeout",
      message: "HOST did not answer within 10 s",
    });
    expect(server.asked).toHaveLength(4);
    expect(clock.slept).toEqual([1, 2, 4]);
  });

  it("is given up where the connection breaks each time, before or amid the answer", async () => {
    const failure = await failureOf(get(["reset", "broken-off", "reset", "broken-off", {}]));
    expect(failure).toMatchObject({
      kind: "interrupted",
      message: "HOST broke off its answer (UND_ERR_SOCKET)",
    });
    expect(server.asked).toHaveLength(4);
  });

  it("is offline where nobody listens, in one line", async () => {
    server = await replayServer([]);
    await server.close();
    expect(await failureOf(politeFetch(fetch, fakeClock())(server.url, never))).toMatchObject({
      kind: "offline",
      message: "no connection to HOST (ECONNREFUSED)",
    });
  });

  it("is offline where the name of the host is not known", async () => {
    server = await replayServer([]);
    const dns = Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" });
    const noNetwork = () => Promise.reject(new TypeError("fetch failed", { cause: dns }));
    expect(await failureOf(politeFetch(noNetwork, fakeClock())(server.url, never))).toMatchObject({
      kind: "offline",
      message: "no connection to HOST (ENOTFOUND)",
    });
  });

  it("is cut off where it never ends, and not asked for again", async () => {
    const fewBytes = { ...RETRY_POLICY, mostBytes: 1_000_000 };
    expect(await failureOf(get(["endless", {}], fakeClock(), fewBytes))).toMatchObject({
      kind: "malformed",
      message: "HOST answered with more than 1 MB, expected a few kilobytes",
    });
    expect(server.asked).toHaveLength(1);
  });

  it("is cut off by its unpacked size", async () => {
    const fewBytes = { ...RETRY_POLICY, mostBytes: 1_000_000 };
    expect(
      await failureOf(get([{ body: "0".repeat(2_000_000), gzip: true }], fakeClock(), fewBytes)),
    ).toMatchObject({ kind: "malformed" });
  });
});

describe("a provider that is busy", () => {
  it("is rate-limited after four tries, without a word on how long", async () => {
    const busy = { status: 429, body: "Too Many Requests" };
    expect(await failureOf(get([busy, busy, busy, busy, {}]))).toMatchObject({
      kind: "rate-limited",
      status: 429,
      retryAfterSeconds: null,
      message: "HOST has had too many requests: try again later",
    });
    expect(server.asked).toHaveLength(4);
  });

  it("is not asked again where it wants more than a minute, and the wait is told", async () => {
    const clock = fakeClock();
    const busy = { status: 429, headers: { "retry-after": "3600" } };
    expect(await failureOf(get([busy, {}], clock))).toMatchObject({
      retryAfterSeconds: 3600,
      message: "HOST has had too many requests: try again in 3600 s",
    });
    expect(server.asked).toHaveLength(1);
    expect(clock.slept).toEqual([]);
  });

  it.each([
    [429, "7"],
    [503, "7"],
    [429, "Thu, 01 Jan 1970 00:00:07 GMT"],
  ])("is left alone for as long as status %i and Retry-After %s ask", async (status, header) => {
    const clock = fakeClock({ start: 500 });
    const answer = await get([{ status, headers: { "retry-after": header } }, { body: "ok" }], clock);
    expect(textOf(answer)).toBe("ok");
    expect(clock.slept).toEqual([7]);
  });

  it("is out of order after four tries of status 500", async () => {
    const broken = { status: 500, body: "<html>".repeat(1000) };
    expect(await failureOf(get([broken, broken, broken, broken, {}]))).toMatchObject({
      kind: "refused",
      status: 500,
      message: "HOST is out of order (HTTP 500)",
    });
  });

  it("is asked again after status 500, at the earliest a second later", async () => {
    const clock = fakeClock({ chance: 0.25 });
    expect(textOf(await get([{ status: 500 }, { body: "ok" }], clock))).toBe("ok");
    expect(clock.slept).toEqual([0.25, 0.75]);
  });
});

describe("an answer that comes", () => {
  it.each([400, 401, 403, 404, 408, 418])("of status %i is returned at once", async (status) => {
    expect(await get([{ status, body: "why" }])).toMatchObject({ status });
    expect(server.asked).toHaveLength(1);
  });

  it("is unpacked, and was asked for under the project's name", async () => {
    expect(textOf(await get([{ body: "Date,Close", gzip: true }]))).toBe("Date,Close");
    expect(server.asked[0]?.headers["user-agent"]).toMatch(/^hang-seng-almanac\//);
  });
});

describe("several requests", () => {
  it("to one host come one after the other, a second apart, in the order they were made", async () => {
    const clock = fakeClock();
    server = await replayServer([{ body: "1" }, { status: 404 }, { body: "3" }]);
    const polite = politeFetch(fetch, clock);
    await Promise.all(["a", "b", "c"].map((path) => polite(new URL(path, server.url), never)));
    expect(server.mostAtOnce()).toBe(1);
    expect(server.asked.map(({ path }) => path)).toEqual(["/a", "/b", "/c"]);
    expect(clock.slept).toEqual([1, 1]);
  });

  it("to different hosts do not wait for each other", async () => {
    server = await replayServer([{}]);
    const stop = new AbortController();
    const hanging = await replayServer([{ hang: () => {} }]);
    const polite = politeFetch(fetch, fakeClock());
    const first = expect(polite(hanging.url, stop.signal)).rejects.toThrow("enough");
    expect(await polite(server.url, never)).toMatchObject({ status: 200 });
    stop.abort(new Error("enough"));
    await first;
    await hanging.close();
  });

  it("go on after one that failed", async () => {
    server = await replayServer(["endless", { body: "ok" }]);
    const polite = politeFetch(fetch, fakeClock(), { ...RETRY_POLICY, mostBytes: 1000 });
    const failing = polite(server.url, never);
    const following = polite(server.url, never);
    await expect(failing).rejects.toMatchObject({ kind: "malformed" });
    expect(textOf(await following)).toBe("ok");
  });
});

describe("aborting", () => {
  const reason = new Error("stopped by the reader");

  it("before the request asks nobody", async () => {
    await expect(get([{}], fakeClock(), RETRY_POLICY, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(server.asked).toHaveLength(0);
  });

  it("during the request ends it with the reason, without another try", async () => {
    const stop = new AbortController();
    const hang = { hang: () => stop.abort(reason) };
    await expect(get([hang, {}], fakeClock(), RETRY_POLICY, stop.signal)).rejects.toBe(reason);
    expect(server.asked).toHaveLength(1);
  });

  it("during a wait ends it at once", async () => {
    const stop = new AbortController();
    const wait = SYSTEM_CLOCK.sleep(60_000, stop.signal);
    stop.abort(reason);
    await expect(wait).rejects.toBe(reason);
  });

  it("while another request has its turn ends it at once and leaves the other alone", async () => {
    const stop = new AbortController();
    let second: Promise<unknown> = Promise.resolve();
    const clock = fakeClock();
    const hang = {
      hang: () => {
        second = expect(polite(server.url, stop.signal)).rejects.toBe(reason);
        stop.abort(reason);
        void second.then(() => clock.expire());
      },
    };
    server = await replayServer([hang, { body: "ok" }]);
    const polite = politeFetch(fetch, clock);
    expect(textOf(await polite(server.url, never))).toBe("ok");
    await second;
    expect(server.asked).toHaveLength(2);
  });
});
