import { describe, expect, it } from "vitest";
import { withLateScripts } from "./late-scripts.js";

describe(withLateScripts, () => {
  it("lets the scripts of Next wait, the first one with its name", () => {
    const html =
      '<script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/b.js" id="_R_" async="">';
    expect(withLateScripts(html)).toBe(
      '<script data-src="/_next/static/chunks/a.js" async=""></script><script data-src="/_next/static/b.js" id="_R_" async="">',
    );
  });

  it.each([
    '<script src="/_next/static/old.js" noModule=""></script>',
    '<script>self.__next_f.push([1,"<script src=\\"/_next/static/a.js\\" async=\\"\\">"])</script>',
    "<p>&lt;script src=&quot;/_next/static/a.js&quot; async=&quot;&quot;&gt;</p>",
    '<script src="https://example.com/_next/static/a.js" async="">',
  ])("leaves everything else as it is: %s", (html) => {
    expect(withLateScripts(html)).toBe(html);
  });
});
