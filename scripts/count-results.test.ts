import { describe, expect, it } from "vitest";
import { closingLine, settle, sum, tallyPlaywright, tallyVitest } from "./count-results.js";

describe(tallyVitest, () => {
  it("counts pending and todo tests as skipped", () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(tallyVitest(report)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });
});

describe(tallyPlaywright, () => {
  it("counts a flaky test as failed", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(tallyPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it("counts nothing in a report without figures", () => {
    expect(tallyPlaywright({})).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe(settle, () => {
  const allPassed = { passed: 3, failed: 0, skipped: 0 };

  it("adds a failure where the runner failed and no test did", () => {
    expect(settle(allPassed, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it("counts a failed test once", () => {
    expect(settle({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });

  it("keeps what passed", () => {
    expect(settle(allPassed, 0)).toEqual(allPassed);
  });
});

describe(closingLine, () => {
  it("names skipped tests only where there are any", () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
  });

  it("closes on the sum of all checks", () => {
    const lint = { passed: 1, failed: 0, skipped: 0 };
    const unit = { passed: 40, failed: 2, skipped: 1 };
    expect(closingLine(sum([lint, unit]))).toBe("41 passed, 2 failed, 1 skipped");
  });
});
