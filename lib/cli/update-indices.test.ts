import { describe, expect, it } from "vitest";
import type { UpdateReport } from "@/lib/ingest/update-report";
import { updateLine, updateNotes } from "./report-lines";
import { readDuration } from "./update-indices";

const report: UpdateReport = {
  ...{ status: "stored", symbol: "HSI", provider: "yahoo", lastDate: "2024-03-15" },
  ...{ fetched: 3, inserted: 3, changed: 0, unchanged: 0, kept: 0, provisional: null, warnings: [] },
  ...{ reason: null, passedOver: [], failures: [], isOffline: false, batchId: 7, revision: 8, seconds: 1 },
};
const provisional: UpdateReport["provisional"] = {
  ...{ date: "2024-03-18", close: 1, why: "day-not-over", text: "the market's day was not over" },
};

describe(readDuration, () => {
  it("refuses what is no time, is too short to be polite or too long to wait", () => {
    for (const text of ["", "1", "d", "-1d", "0h", "59s", "1.5h", "25d", "1w", "1 d", "999999999d"]) {
      expect(() => readDuration(text)).toThrow(`--every ${text}: expected a time from 1m to 24d`);
    }
  });

  it("reads seconds, minutes, hours and days", () => {
    expect(["90s", "30m", "12h", "1d"].map(readDuration)).toEqual([
      90_000, 1_800_000, 43_200_000, 86_400_000,
    ]);
  });
});

describe(updateLine, () => {
  it("says in one line what became of an index", () => {
    const of = (more: Partial<UpdateReport>) => updateLine({ ...report, ...more });
    expect(of({})).toBe("HSI: 3 closes to 2024-03-15 from yahoo stored");
    expect(of({ status: "checked", fetched: 1, inserted: 1 })).toBe(
      "HSI: 1 close to 2024-03-15 from yahoo would be stored",
    );
    expect(of({ inserted: 2 })).toBe("HSI: 2 of 3 closes to 2024-03-15 from yahoo stored");
    expect(of({ status: "up-to-date", provisional })).toBe(
      "HSI: up to date (2024-03-15); 2024-03-18 left out: the market's day was not over",
    );
    expect(of({ status: "failed", reason: "HSI cannot be updated: offline" })).toBe(
      "HSI cannot be updated: offline",
    );
  });

  it("has the providers passed over beneath it, and the warnings", () => {
    const warnings = [
      {
        rule: "weekend",
        severity: "warning",
        date: "2024-03-16",
        line: null,
        close: 5,
        details: { weekday: "saturday" },
      },
    ] as const;
    expect(
      updateNotes({ ...report, passedOver: ["stooq.com is out of order (HTTP 500)"], warnings }),
    ).toEqual(["HSI: stooq.com is out of order (HTTP 500)", "HSI: 2024-03-16: 5 is dated on a Saturday."]);
  });
});
