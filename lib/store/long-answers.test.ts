import { describe, expect, it } from "vitest";
import { LongAnswers, TooManyLongAnswers } from "./long-answers";

interface Made {
  readonly text: string;
}
const small = () => new LongAnswers<Made>({ mostBytes: 100, mostWaiting: 2 }, ({ text }) => text.length);
const here = () => new AbortController().signal;

/** Work that ends when it is told to. */
function work(text: string) {
  const state = { begun: 0, end: () => {} };
  const ended = new Promise<void>((resolve) => {
    state.end = resolve;
  });
  const make = async (pause: () => Promise<void>) => {
    state.begun += 1;
    await ended;
    await pause();
    return { text };
  };
  return { state, make };
}

describe(LongAnswers, () => {
  it("refuses more than may wait, and takes them again when there is room", async () => {
    const answers = small();
    const [first, others] = [work("first"), work("others")];
    const running = answers.answer("first", first.make, here());
    const waiting = ["second", "third"].map((key) => answers.answer(key, others.make, here()));
    await expect(answers.answer("fourth", others.make, here())).rejects.toBeInstanceOf(TooManyLongAnswers);
    first.state.end();
    others.state.end();
    expect((await running).text).toBe("first");
    await Promise.all(waiting);
    expect((await answers.answer("fourth", others.make, here())).text).toBe("others");
  });

  it("never begins what everybody left who asked for it, and has room for others at once", async () => {
    const answers = small();
    const [first, left, others] = [work("first"), work("left"), work("others")];
    const running = answers.answer("first", first.make, here());
    const reader = new AbortController();
    const waiting = ["second", "third"].map((key) => answers.answer(key, left.make, reader.signal));
    reader.abort();
    for (const each of waiting) await expect(each).rejects.toThrow(/abort/);
    const more = ["fourth", "fifth"].map((key) => answers.answer(key, others.make, here()));
    first.state.end();
    others.state.end();
    await Promise.all([running, ...more]);
    expect(left.state.begun).toBe(0);
  });

  it("ends at its next pause what everybody left, and makes it anew for who comes then", async () => {
    const answers = small();
    const given = work("given up");
    const readers = [new AbortController(), new AbortController()];
    const asked = readers.map(({ signal }) => answers.answer("key", given.make, signal));
    const outcomes = Promise.allSettled(asked);
    readers[0]?.abort();
    readers[1]?.abort();
    expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    given.state.end();
    const anew = work("anew");
    anew.state.end();
    expect((await answers.answer("key", anew.make, here())).text).toBe("anew");
    expect([given.state.begun, anew.state.begun]).toEqual([1, 1]);
  });

  it("goes on for one reader where another leaves, and makes one answer for both", async () => {
    const answers = small();
    const made = work("made");
    const leaves = new AbortController();
    const first = answers.answer("key", made.make, leaves.signal);
    const second = answers.answer("key", made.make, here());
    leaves.abort();
    await expect(first).rejects.toThrow(/abort/);
    made.state.end();
    expect((await second).text).toBe("made");
    expect(await answers.answer("key", made.make, here())).toBe(await second);
    expect(made.state.begun).toBe(1);
  });

  it("keeps no more bytes than it may, and no failure", async () => {
    const answers = small();
    const long = work("x".repeat(101));
    long.state.end();
    await answers.answer("long", long.make, here());
    await answers.answer("long", long.make, here());
    expect(long.state.begun).toBe(2);
    const fails = () => Promise.reject(new Error("no store"));
    await expect(answers.answer("key", fails, here())).rejects.toThrow("no store");
    const works = work("works");
    works.state.end();
    expect((await answers.answer("key", works.make, here())).text).toBe("works");
  });
});
