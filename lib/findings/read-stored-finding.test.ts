import { describe, expect, it } from "vitest";
import type { ImportFinding } from "@/lib/reference/records";
import { makeFinding, storedFinding } from "./finding";
import { readStoredFinding } from "./read-stored-finding";

const at = { date: "2001-02-01", close: 317.79 };

describe("a finding in the store", () => {
  it("is what was found, with its line among the details", () => {
    const found = makeFinding("repeat", { ...at, line: 7 }, { previousDate: "2001-01-31" });
    const stored = storedFinding(found);
    expect(stored).toEqual({
      ...{ rule: "repeat", severity: "doubt", ...at },
      details: { previousDate: "2001-01-31", line: 7 },
    });
    expect(readStoredFinding(stored)).toEqual({ ...found, line: null });
    expect(storedFinding(makeFinding("two-digit-years", {}, { from: 1950, to: 2049 }))).toMatchObject({
      severity: "note",
      details: { from: 1950, to: 2049 },
    });
  });

  it("may be that of an early version, which noted the source of a close as one text", () => {
    const details = { stored: 371.79, storedSource: "quarks", chosen: "stored" };
    expect(readStoredFinding({ rule: "other-close", severity: "doubt", ...at, details })).toMatchObject({
      details,
    });
  });

  it.each<[string, ImportFinding["details"]]>([
    ["comet", {}],
    ["toString", {}],
    ["flat", {}],
    ["gap", { previous: 3, calendarDays: 17 }],
    ["repeat", { previousDate: "yesterday" }],
    ["future-date", { today: "2001-01-31" }],
  ])("is none that can be said where another version wrote it: %s", (rule, details) => {
    expect(readStoredFinding({ rule, severity: "doubt", ...at, details })).toBeNull();
  });
});
