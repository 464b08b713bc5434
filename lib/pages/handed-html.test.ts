import { describe, expect, it } from "vitest";
import { handedHtml, handHtml } from "./handed-html";

describe(handedHtml, () => {
  it("gives what was handed last under the name, as often as it is asked", () => {
    handHtml("a", "<g>1</g>");
    handHtml("a", "<g>2</g>");
    expect(handedHtml("a")).toBe("<g>2</g>");
    expect(handedHtml("a")).toBe("<g>2</g>");
    expect(handedHtml("b")).toBeNull();
  });

  it("keeps the latest alone, so that memory stays", () => {
    handHtml("first", "<g/>");
    for (let other = 0; other < 400; other += 1) handHtml(`other ${other}`, "<g/>");
    expect(handedHtml("first")).toBeNull();
    expect(handedHtml("other 399")).toBe("<g/>");
  });
});
