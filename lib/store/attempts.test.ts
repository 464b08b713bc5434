import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Attempts } from "./attempts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("attempts to read", () => {
  it("share one read under a name, and start anew when it has ended", async () => {
    const attempts = new Attempts<number>(8, 4000);
    const read = vi.fn(async () => 1);
    const outcomes = Promise.all(Array.from({ length: 200 }, () => attempts.outcome("a", 1000, read)));
    expect(new Set(await outcomes)).toEqual(new Set([{ state: "done", value: 1 }]));
    expect(read).toHaveBeenCalledTimes(1);
    await attempts.outcome("a", 1000, read);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("are slow after the wait, for those who come later at once", async () => {
    const attempts = new Attempts<number>(8, 4000);
    const read = vi.fn(() => new Promise<number>(() => {}));
    const first = attempts.outcome("a", 1000, read);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toEqual({ state: "slow" });
    expect(await attempts.outcome("a", 1000, read)).toEqual({ state: "slow" });
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("are not made again for two seconds after one failed", async () => {
    const attempts = new Attempts<number>(8, 4000);
    const read = vi.fn(async (): Promise<number> => {
      throw new Error("gone");
    });
    for (let count = 0; count < 200; count += 1) {
      expect(await attempts.outcome("a", 1000, read)).toMatchObject({ state: "failed" });
    }
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2000);
    read.mockResolvedValueOnce(1);
    expect(await attempts.outcome("a", 1000, read)).toEqual({ state: "done", value: 1 });
  });

  it("are forgotten once they have failed and may be made again, asked for or not", async () => {
    const attempts = new Attempts<number>(8, 4000);
    const read = async (): Promise<number> => {
      throw new Error("gone");
    };
    for (let name = 0; name < 200; name += 1) await attempts.outcome(`HSI ${name}`, 1000, read);
    await vi.advanceTimersByTimeAsync(1999);
    expect(attempts.size).toBe(200);
    await vi.advanceTimersByTimeAsync(1);
    expect(attempts.size).toBe(0);
  });
});
