import { describe, expect, it } from "vitest";
import { faultText } from "./fault-text";

describe(faultText, () => {
  it("is one line of what somebody sent, with nothing that a terminal obeys, then where it happened", () => {
    const [first, second, ...rest] = faultText(new TypeError("found \u001b[31m\nWarning: all is well")).split(
      "\n",
    );
    expect(first).toBe("TypeError: found \\u{1b}[31m\\u{a}Warning: all is well");
    expect([second, ...rest].every((line) => line?.startsWith("    at "))).toBe(true);
    expect(second).toContain("fault-text.test.ts");
  });

  it("is short, however long the message", () => {
    expect(faultText(new Error("x".repeat(1_000_000))).split("\n")[0]).toHaveLength("Error: ".length + 1001);
  });

  it("is the text of what is no error", () => {
    expect(faultText("gone\n")).toBe("gone\\u{a}");
  });
});
