import { describe, expect, it } from "vitest";
import { HostTurns } from "./host-queue";

const never = new AbortController().signal;

describe(HostTurns, () => {
  it("never begins work that was stopped before its turn, and goes on with the next", async () => {
    const turns = new HostTurns();
    const begun: string[] = [];
    let end = () => {};
    const first = turns.take("a", never, () => new Promise<void>((resolve) => (end = resolve)));
    const stop = new AbortController();
    const work = (name: string) => async () => {
      begun.push(name);
    };
    const second = turns.take("a", stop.signal, work("second"));
    const third = turns.take("a", never, work("third"));
    stop.abort(new Error("enough"));
    await expect(second).rejects.toThrow("enough");
    expect(begun).toEqual([]);
    end();
    await Promise.all([first, third]);
    expect(begun).toEqual(["third"]);
  });

  it("passes on what the work gives or throws", async () => {
    const turns = new HostTurns();
    await expect(turns.take("a", never, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await turns.take("a", never, async () => 42)).toBe(42);
  });
});
