import { describe, expect, it } from "vitest";
import { plainLines } from "./import-progress";

describe(plainLines, () => {
  it("is silent for two seconds, then tells now and then how fast it goes and how long it takes", () => {
    const lines: string[] = [];
    let time = 0;
    const file = { path: "/x/a.csv", fileName: "a.csv", bytes: 1000 };
    const progress = plainLines(
      file,
      (line) => lines.push(line),
      () => time,
    );
    const at = (ms: number, step: Parameters<typeof progress.show>[0]) => {
      time = ms;
      progress.show(step);
    };
    at(0, { stage: "waiting" });
    at(100, { stage: "reading", bytes: 10, rows: 1 });
    at(2100, { stage: "reading", bytes: 100, rows: 4_000_000 });
    at(4000, { stage: "reading", bytes: 200, rows: 5_000_000 });
    at(7100, { stage: "reading", bytes: 500, rows: 7_000_000 });
    at(13_000, { stage: "checking", rows: 9_000_000 });
    at(20_000, { stage: "storing", rows: 0, total: 200 });
    at(30_000, { stage: "storing", rows: 50, total: 200 });
    progress.end();
    expect(lines).toEqual([
      "a.csv: reading 10 %, 2,000,000 rows/s, 18 s left",
      "a.csv: reading 50 %, 1,000,000 rows/s, 7 s left",
      "a.csv: checking 100 %",
      "a.csv: storing 0 %",
      "a.csv: storing 25 %, 5 rows/s, 30 s left",
    ]);
  });
});
