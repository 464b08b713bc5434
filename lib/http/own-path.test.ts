import { describe, expect, it } from "vitest";
import blns from "@/lib/text/fixtures/blns/blns.json";
import { ownPath } from "./own-path";

const SITE = "https://almanac.example";

describe(ownPath, () => {
  it("keeps a path of this site with its query and fragment", () => {
    expect(ownPath("/")).toBe("/");
    expect(ownPath("/zh-Hant/compare?symbols=hsi,spx&from=2020-01-01#plate")).toBe(
      "/zh-Hant/compare?symbols=hsi,spx&from=2020-01-01#plate",
    );
  });

  it("escapes what no header may hold", () => {
    expect(ownPath("/收市\u0000?a=\u202e")).toBe("/%E6%94%B6%E5%B8%82%00?a=%E2%80%AE");
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n\\evil.example",
    "/..//evil.example",
    "/./\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "data",
    "",
    `/${"x".repeat(2000)}`,
  ])("refuses %j", (text) => {
    expect(ownPath(text)).toBeNull();
  });

  it("leads nowhere else with any naughty string behind a slash, and is a header", () => {
    for (const text of blns.flatMap((each) => [each, `/${each}`, `/data?${each}`])) {
      const path = ownPath(text) ?? "/";
      expect(new URL(new Headers({ Location: path }).get("Location") ?? "", SITE).origin, text).toBe(SITE);
    }
  });
});
