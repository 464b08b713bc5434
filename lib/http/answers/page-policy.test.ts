import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { EARLY_SCRIPT } from "@/lib/preferences/early-script";
import { LATE_SCRIPTS } from "./late-scripts.js";
import { pagePolicy } from "./page-policy.js";

const scriptsOf = (html: string) => /script-src ([^;]*);/.exec(pagePolicy(html))?.[1]?.split(" ");
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe(pagePolicy, () => {
  it.each([
    "alert(1)",
    'self.__next_f.push([1,"a"]);alert(1)',
    "self.__next_f.push([alert(1)])",
    'self.__next_f.push([1,"a"]),alert(1)',
    'self.__next_f.push(eval("1"))',
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":alert(1)});',
  ])("lets nothing run that is not data: %s", (text) => {
    expect(scriptsOf(`<script>${text}</script>`)).toEqual(["'self'"]);
  });

  it.each([
    "(self.__next_f=self.__next_f||[]).push([0])",
    String.raw`self.__next_f.push([1,"0:\u003cp>\n"])`,
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"]});',
  ])("lets Next's own data run, by its hash: %s", (text) => {
    expect(scriptsOf(`<p></p><script id="_R_">${text}</script>`)).toEqual(["'self'", hashOf(text)]);
  });

  it.each([EARLY_SCRIPT, LATE_SCRIPTS])("lets our own run, and none that only begins like it: %s", (text) => {
    expect(scriptsOf(`<script>${text}</script>`)).toEqual(["'self'", hashOf(text)]);
    expect(scriptsOf(`<script>${text};alert(1)</script>`)).toEqual(["'self'"]);
  });

  it("has no hash of a script that is loaded", () => {
    expect(scriptsOf('<script src="/_next/a.js" async=""></script>')).toEqual(["'self'"]);
    expect(scriptsOf('<script data-src="/_next/a.js" async=""></script>')).toEqual(["'self'"]);
  });

  it("has no hash of data for search engines, which nothing runs", () => {
    expect(scriptsOf('<script type="application/ld+json">{"@type":"Dataset"}</script>')).toEqual(["'self'"]);
  });

  it("lets other sites frame nothing but what is for them", () => {
    expect(pagePolicy("")).toContain("frame-ancestors 'self'");
    expect(pagePolicy("", true)).toContain("frame-ancestors *");
  });
});
