import { describe, expect, it } from "vitest";
import { sheetNumber } from "./sheet-number";

describe(sheetNumber, () => {
  it.each(["", "n/a", "2019-01-02", "1–2", "5 yr", "−5", "1e5", "%", "+", "1.2.3", "8 y 3 m"])(
    "takes %j for no number",
    (text) => expect(sheetNumber(text)).toBeNull(),
  );

  it.each([
    ["-2,734.02", "-2734.02", "1033;0;General"],
    ["+0.10%", "0.001", "1033;0;0.00%"],
    ["-91.54%", "-0.9154", "1033;0;0.00%"],
    ["2008", "2008", "1033;0;General"],
  ])("gives of %j the number and how it is written", (text, sdval, sdnum) => {
    expect(sheetNumber(text)).toEqual({ sdval, sdnum });
  });
});
