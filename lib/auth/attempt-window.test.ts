import { describe, expect, it } from "vitest";
import { AttemptWindow } from "./attempt-window";

const bounds = { most: 3, windowMs: 60_000 };

describe(AttemptWindow, () => {
  it("lets an address try until it has failed too often, and again when the first failure is past", () => {
    const attempts = new AttemptWindow(bounds);
    for (const at of [0, 1000, 2000]) {
      expect(attempts.secondsToWait("a", at)).toBe(0);
      attempts.fail("a", at);
    }
    expect(attempts.secondsToWait("a", 2000)).toBe(58);
    expect(attempts.secondsToWait("a", 59_999)).toBe(1);
    expect(attempts.secondsToWait("a", 60_000)).toBe(0);
    expect(attempts.secondsToWait("b", 2000)).toBe(0);
  });

  it("forgets the failures of an address that succeeds", () => {
    const attempts = new AttemptWindow(bounds);
    for (const at of [0, 1, 2]) attempts.fail("a", at);
    attempts.succeed("a");
    expect(attempts.secondsToWait("a", 3)).toBe(0);
  });

  it("keeps no more addresses than fit, nor failures that are past", () => {
    const attempts = new AttemptWindow({ most: 1, windowMs: 10 });
    for (let at = 0; at < 20_000; at += 1) attempts.fail(`address ${at}`, at);
    expect(attempts.secondsToWait("address 0", 20_000)).toBe(0);
    expect(attempts.secondsToWait("address 19999", 20_000)).toBe(1);
  });
});
