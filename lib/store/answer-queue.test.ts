import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AnswerQueue } from "./answer-queue";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const elapse = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe(AnswerQueue, () => {
  it("does so much at a time, in turn, and comes free after a failure too", async () => {
    const queue = new AnswerQueue(2, 4000);
    const done: string[] = [];
    const all = ["a", "b", "c", "d", "e"].map((name) =>
      queue.add(async () => {
        await elapse(1000);
        done.push(name);
        if (name === "a") throw new Error("a failed");
      }),
    );
    const settled = Promise.allSettled(all);
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).toEqual(["a", "b"]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(done).toEqual(["a", "b", "c", "d", "e"]);
    expect((await settled).map(({ status }) => status === "fulfilled")).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it("refuses, without doing it, what waited too long", async () => {
    const queue = new AnswerQueue(1, 4000);
    const first = queue.add(() => elapse(10_000));
    const work = vi.fn(async () => {});
    const second = expect(queue.add(work)).rejects.toThrow("timeout: too many reads at once");
    await vi.advanceTimersByTimeAsync(4000);
    await second;
    await vi.advanceTimersByTimeAsync(6000);
    await first;
    expect(work).not.toHaveBeenCalled();
    await queue.add(work);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
