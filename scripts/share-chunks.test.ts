import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shareChunks } from "./share-chunks.js";

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
