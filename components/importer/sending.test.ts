import { describe, expect, it } from "vitest";
import { outcomeOf, progressOf } from "./sending";

const lines = (...values: readonly object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
const report = { status: "stored", file: "a.csv", symbol: "HSI", warnings: [], batchId: 13 };
const problem = { type: "about:blank", title: "Unauthorized", status: 401, detail: "This takes a token." };

describe(outcomeOf, () => {
  it.each(["", "\n", "{", "<html>Bad gateway</html>", "null", "3"])("is not known from %j", (text) => {
    expect(outcomeOf(text)).toBeNull();
  });

  it("is not known where the answer breaks off before it says so", () => {
    const progress = { event: "progress", stage: "storing", rows: 5, total: 10 };
    expect(outcomeOf(lines({ event: "waiting" }, progress))).toBeNull();
    expect(outcomeOf(lines({ event: "report", report }, progress))).toBeNull();
    expect(outcomeOf(lines({ event: "updated", report }))).toBeNull();
  });

  it("is a problem that stands alone, or ends the lines after what was stored before it", () => {
    const { status, detail } = problem;
    expect(outcomeOf(JSON.stringify(problem))).toEqual({
      imports: [],
      updates: [],
      problem: { status, detail },
    });
    const cut = outcomeOf(lines({ event: "report", report }, { event: "problem", problem }));
    expect(cut).toEqual({ imports: [report], updates: [], problem });
  });

  it("has the report of each file, or of each index", () => {
    const files = lines({ event: "waiting" }, { event: "report", report }, { event: "report", report });
    expect(outcomeOf(files)).toEqual({ imports: [report, report], updates: [], problem: null });
    const indices = lines(
      { event: "updating", symbol: "HSI" },
      { event: "updated", report },
      { event: "done" },
    );
    expect(outcomeOf(indices)).toEqual({ imports: [], updates: [report], problem: null });
  });
});

describe(progressOf, () => {
  it("says nothing before the first whole line", () => {
    expect(progressOf("")).toEqual({});
    expect(progressOf(`{"event":"waiting"}`)).toEqual({});
    expect(progressOf(lines({ event: "comet" }))).toEqual({});
  });

  it("is what the last whole line says, whatever of the next has come", () => {
    const storing = { event: "progress", stage: "storing", rows: 5, total: 20 };
    expect(progressOf(`${lines({ event: "waiting" })}{"event`)).toEqual({ phase: "waiting", share: null });
    expect(progressOf(`${lines({ event: "waiting" }, storing)}{`)).toEqual({
      phase: "storing",
      share: 0.25,
      rows: 5,
    });
    expect(progressOf(lines({ ...storing, total: 0 }))).toMatchObject({ share: null });
    const reading = { event: "progress", stage: "reading", bytes: 10, rows: 7 };
    expect(progressOf(lines(reading))).toEqual({ phase: "reading", share: null, rows: 7 });
    expect(progressOf(lines({ event: "updating", symbol: "HSI" }))).toMatchObject({ phase: "updating" });
  });
});
