import { describe, expect, it } from "vitest";
import { soundState } from "./sound-state";

const named = (parameter: string, found: string) => ({ parameter, found, expected: "another" });

describe(soundState, () => {
  it("is the state itself where nothing is wrong with it", () => {
    const state = { from: "2020-01-01" };
    expect(soundState(state, [])).toBe(state);
  });

  it("leaves out what is named", () => {
    const problems = [named("window", "21"), named("nothing", "1")];
    expect(soundState({ figure: "sharpe", window: "21" }, problems)).toEqual({ figure: "sharpe" });
  });

  it("leaves out both ends of a range that is refused, whichever is named", () => {
    const state = { from: "1900-01-01", to: "1900-02-01", scale: "linear" } as const;
    for (const { from, to } of [state]) {
      expect(soundState(state, [named("from", from)])).toEqual({ scale: "linear" });
      expect(soundState(state, [named("to", to)])).toEqual({ scale: "linear" });
    }
  });

  it("keeps an end whose other end was no day, for it is shown", () => {
    expect(soundState({ to: "2020-01-01" }, [named("from", "banana")])).toEqual({ to: "2020-01-01" });
  });

  it("leaves of a list what is not named, and nothing of one that is named as a whole", () => {
    const state = { symbols: ["hsi", "zzz"] };
    expect(soundState(state, [named("symbols", "zzz")])).toEqual({ symbols: ["hsi"] });
    expect(soundState(state, [named("symbols", "zzz"), named("symbols", "hsi")])).toEqual({});
    expect(soundState(state, [named("symbols", "hsi,zzz")])).toEqual({});
  });
});
