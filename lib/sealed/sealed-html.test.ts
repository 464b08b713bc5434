import { describe, expect, it } from "vitest";
import { layDown, sealHtml } from "./seal-html";
import { sealedHtml } from "./sealed-html";

describe(sealedHtml, () => {
  it("gives what was laid down last under the name, as often as it is asked", () => {
    layDown("a", "<g>1</g>");
    layDown("a", "<g>2</g>");
    expect(sealedHtml("a")).toBe("<g>2</g>");
    expect(sealedHtml("a")).toBe("<g>2</g>");
    expect(sealedHtml("b")).toBeUndefined();
  });

  it("names the same text alike, and another one otherwise", () => {
    expect(sealHtml("<p>1</p>")).toBe(sealHtml("<p>1</p>"));
    expect(sealHtml("<p>1</p>")).not.toBe(sealHtml("<p>2</p>"));
    expect(sealedHtml(sealHtml("<p>2</p>"))).toBe("<p>2</p>");
  });

  it("keeps the latest alone, so that memory stays", () => {
    const long = "x".repeat(250_000);
    layDown("first", long);
    for (let other = 0; other < 40; other += 1) layDown(`other ${other}`, long);
    expect(sealedHtml("first")).toBeUndefined();
    expect(sealedHtml("other 39")).toBe(long);
  });
});
