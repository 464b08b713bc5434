import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StoreMonitor, TOLD_MS, UNTOLD_MS } from "./store-monitor";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-21T10:40:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<number>(() => {});

/** A monitor over a store whose every answer the test gives. */
function listen() {
  const ask = vi.fn<() => Promise<number>>();
  const told = { onAnswer: vi.fn(), onDown: vi.fn(), onUp: vi.fn() };
  return { ask, told, monitor: new StoreMonitor({ ask, boundMs: 2000, ...told }) };
}

describe("a store monitor", () => {
  it("asks at most once a second, however many want to know", async () => {
    const { ask, monitor } = listen();
    ask.mockResolvedValueOnce(1).mockResolvedValueOnce(2);
    const statuses = await Promise.all(Array.from({ length: 200 }, () => monitor.current()));
    expect(new Set(statuses.map(({ value }) => value))).toEqual(new Set([1]));
    await vi.advanceTimersByTimeAsync(999);
    expect(await monitor.current()).toEqual({ value: 1, staleSince: null });
    await vi.advanceTimersByTimeAsync(1);
    expect(await monitor.current()).toEqual({ value: 2, staleSince: null });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("says at once what it last heard, and when, after a failure, and asks again only every two seconds", async () => {
    const { ask, monitor, told } = listen();
    ask.mockResolvedValueOnce(1).mockRejectedValue(new Error("gone"));
    await monitor.current();
    const heard = new Date();
    await vi.advanceTimersByTimeAsync(5000);
    for (let count = 0; count < 200; count += 1) {
      expect(await monitor.current()).toEqual({ value: 1, staleSince: heard });
    }
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(6000);
    expect(ask).toHaveBeenCalledTimes(5);
    expect(await monitor.failure()).toMatchObject({ error: { message: "gone" } });
    expect(told.onDown).toHaveBeenCalledExactlyOnceWith(expect.any(Error), heard);
  });

  it("gives nobody an answer that was outdated while it was given", async () => {
    const { ask, monitor } = listen();
    ask.mockResolvedValueOnce(1).mockImplementationOnce(async () => {
      monitor.outdate();
      return 2;
    });
    ask.mockResolvedValue(3);
    await monitor.current();
    expect((await monitor.current()).value).toBe(1);
    monitor.outdate();
    expect((await monitor.current()).value).toBe(3);
    expect((await monitor.current()).value).toBe(3);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it("asks twice a second where nobody tells of changes", async () => {
    const { ask, monitor } = listen();
    ask.mockResolvedValueOnce(1).mockResolvedValueOnce(2).mockResolvedValueOnce(3);
    monitor.setFreshness(UNTOLD_MS);
    await monitor.current();
    await vi.advanceTimersByTimeAsync(500);
    expect((await monitor.current()).value).toBe(2);
    monitor.setFreshness(TOLD_MS);
    await vi.advanceTimersByTimeAsync(500);
    expect((await monitor.current()).value).toBe(2);
  });

  it("hears by itself that the store is back, within two seconds, without anyone asking", async () => {
    const { ask, monitor, told } = listen();
    ask.mockResolvedValueOnce(1).mockRejectedValueOnce(new Error("gone")).mockResolvedValue(2);
    await monitor.current();
    await vi.advanceTimersByTimeAsync(1000);
    await monitor.current();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await monitor.current()).toEqual({ value: 2, staleSince: null });
    expect(await monitor.failure()).toBeNull();
    expect(told.onUp).toHaveBeenCalledTimes(1);
  });

  it("lets nobody wait long for a stuck question, asks no second one, and takes a late answer", async () => {
    const { ask, monitor } = listen();
    let answer = (_: number) => {};
    ask.mockResolvedValueOnce(1).mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    await monitor.current();
    const heard = new Date();
    await vi.advanceTimersByTimeAsync(1000);
    const asked = monitor.current();
    await vi.advanceTimersByTimeAsync(250);
    expect(await asked).toEqual({ value: 1, staleSince: null });
    await vi.advanceTimersByTimeAsync(1750);
    expect(await monitor.current()).toEqual({ value: 1, staleSince: heard });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(2);
    answer(2);
    await vi.advanceTimersByTimeAsync(0);
    expect(await monitor.current()).toEqual({ value: 2, staleSince: null });
  });

  it("says why it has no answer within the bound", async () => {
    const { ask, monitor } = listen();
    ask.mockResolvedValueOnce(1).mockImplementation(never);
    await monitor.current();
    await vi.advanceTimersByTimeAsync(1000);
    const failure = monitor.failure();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await failure).toMatchObject({ error: { message: "timeout: no answer in time" } });
  });

  it("waits for the first answer, which may take long, and is not ready until then", async () => {
    const { ask, monitor } = listen();
    let answer = (_: number) => {};
    ask.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const first = monitor.current();
    const failure = monitor.failure();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await failure).not.toBeNull();
    answer(1);
    expect(await first).toEqual({ value: 1, staleSince: null });
  });

  it("rejects with the reason where there never was an answer", async () => {
    const { ask, monitor, told } = listen();
    ask.mockRejectedValue(new Error("gone"));
    await expect(monitor.current()).rejects.toThrow("gone");
    await expect(monitor.current()).rejects.toThrow("gone");
    expect(ask).toHaveBeenCalledTimes(1);
    expect(told.onDown).not.toHaveBeenCalled();
  });

  it("goes on from an earlier answer until there is one", async () => {
    const { ask, monitor } = listen();
    ask.mockResolvedValue(2);
    const heard = new Date("2026-11-20T09:00:00Z");
    monitor.recall(1, heard, new Error("gone"));
    expect(await monitor.current()).toEqual({ value: 1, staleSince: heard });
    expect(ask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await monitor.current()).toEqual({ value: 2, staleSince: null });
  });

  it("asks anew at once when its last answer is known to be outdated", async () => {
    const { ask, monitor } = listen();
    ask.mockResolvedValueOnce(1).mockResolvedValueOnce(2);
    await monitor.current();
    monitor.outdate();
    expect(await monitor.current()).toEqual({ value: 2, staleSince: null });
  });
});
