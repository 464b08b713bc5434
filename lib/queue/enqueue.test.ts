import PQueue from "p-queue";
import { describe, expect, it } from "vitest";
import { enqueue } from "./enqueue";

const never = new AbortController().signal;

describe(enqueue, () => {
  it("never begins work that was stopped before its turn, and goes on with the next", async () => {
    const queue = new PQueue({ concurrency: 1 });
    const begun: string[] = [];
    let end = () => {};
    const first = enqueue(queue, never, () => new Promise<void>((resolve) => (end = resolve)));
    const stop = new AbortController();
    const work = (name: string) => async () => {
      begun.push(name);
    };
    const second = enqueue(queue, stop.signal, work("second"));
    const third = enqueue(queue, never, work("third"));
    stop.abort(new Error("enough"));
    await expect(second).rejects.toThrow("enough");
    expect(begun).toEqual([]);
    end();
    await Promise.all([first, third]);
    expect(begun).toEqual(["third"]);
  });

  it("lets work that is stopped in its turn end before the next begins", async () => {
    const queue = new PQueue({ concurrency: 1 });
    const stop = new AbortController();
    const done: string[] = [];
    let cleanUp = () => {};
    const first = enqueue(queue, stop.signal, async () => {
      await new Promise<void>((resolve) => (cleanUp = resolve));
      done.push("first");
    });
    const second = enqueue(queue, never, async () => {
      done.push("second");
    });
    stop.abort(new Error("enough"));
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).toEqual([]);
    cleanUp();
    await Promise.all([first, second]);
    expect(done).toEqual(["first", "second"]);
  });

  it("passes on what the work gives or throws", async () => {
    const queue = new PQueue({ concurrency: 1 });
    await expect(enqueue(queue, never, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await enqueue(queue, never, async () => 42)).toBe(42);
  });
});
