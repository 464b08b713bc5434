import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { narrowChunks, shareChunks } from "./share-chunks.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chunks-"));
  mkdirSync(join(folder, "ssr"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), "utf8");

describe(shareChunks, () => {
  it("makes one of chunks that are the same but for the name of their map, in whatever folder", () => {
    write("a.js", "module.exports=[1,()=>{}]\n//# sourceMappingURL=a.js.map");
    write("b.js", "module.exports=[1,()=>{}]\n//# sourceMappingURL=b.js.map");
    write(join("ssr", "c.js"), "module.exports=[1,()=>{}]\n//# sourceMappingURL=c.js.map");
    write("d.js", "module.exports=[2,()=>{}]\n//# sourceMappingURL=d.js.map");
    expect(shareChunks(folder)).toBe(2);
    const require = createRequire(join(folder, "index.cjs"));
    const a: unknown = require("./a.js");
    expect(require("./b.js")).toBe(a);
    expect(require("./ssr/c.js")).toBe(a);
    expect(require("./d.js")).not.toBe(a);
    expect(shareChunks(folder)).toBe(0);
  });

  it("leaves what is no list of modules as it is", () => {
    write("a.js", "console.log(1)");
    write("b.js", "console.log(1)");
    expect(shareChunks(folder)).toBe(0);
    expect(read("b.js")).toBe("console.log(1)");
  });
});

describe(narrowChunks, () => {
  const load = (name: string): unknown => createRequire(join(folder, "index.cjs"))(join(folder, name));
  const isNarrow = (name: string) => /^[\0-\xff]*$/.test(read(name));

  it.each([
    ['"恒生指數 — “HSI”"', "恒生指數 — “HSI”"],
    ['"\\—\\\\—\\n—"', "—\\—\n—"],
    [`\`1 \${"年"} 😀\``, "1 年 😀"],
    ['"年".replace(/[一-龥]/, "ok")', "ok"],
    ['"😀".replace(/^[😀😁]$/u, "ok")', "ok"],
    ['"a年".replace(/\\w\\年/, "ok")', "ok"],
    ["(({ 年: 年 }) => 年)({ 年: 1 })", 1],
  ])("leaves what %s says as it is", (expression, value) => {
    write("a.js", `module.exports=[${expression}]`);
    expect(load("a.js")).toEqual([value]);
    write("b.js", `module.exports=[${expression}]`);
    expect(narrowChunks(folder)).toBe(2);
    expect(isNarrow("b.js")).toBe(true);
    expect(load("b.js")).toEqual([value]);
  });

  it.each(['module.exports=["é"]', "module.exports=[String.raw`年`]", 'module.exports=["\\n"]'])(
    "leaves %s alone",
    (text) => {
      write("a.js", text);
      expect(narrowChunks(folder)).toBe(0);
      expect(read("a.js")).toBe(text);
    },
  );
});
