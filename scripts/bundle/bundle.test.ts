import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freshBundle, freshOrCopiedBundle } from "./fresh-bundle.js";
import { makeBundle } from "./make-bundle.js";
import { nameSources } from "./name-sources.js";

let root = "";
let folder = "";
const longAgo = new Date("2020-01-01T00:00:00Z");

function write(path: string, content: string, time: Date | null = longAgo): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (time !== null) utimesSync(file, time, time);
}

function make(): Promise<string> {
  const external = ["not-installed", "./src/place.js"];
  return makeBundle({ root, folder, entry: "src/main.ts", external, alsoFrom: ["package-lock.json"] });
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "almanac-bundle-"));
  folder = join(root, "built");
  write("package.json", '{ "type": "module" }');
  write("package-lock.json", "{}");
  write("src/main.ts", 'export const load = () => import("./later");\nexport { value } from "./value";\n');
  write("src/value.ts", "export const value: number = 1;\n");
  write("src/later.ts", 'export const fail = () => {\n  throw new Error("later");\n};\n');
  write("src/unused.ts", "export {};\n");
});

afterEach(() => rmSync(root, { recursive: true }));

describe(freshBundle, () => {
  it("finds nothing where nothing was bundled", () => {
    expect(freshBundle(root, folder)).toBeNull();
  });

  it("finds the bundle again while its sources stay as they are", async () => {
    const entry = await make();
    expect(freshBundle(root, folder)).toBe(entry);
    write("src/unused.ts", "export const other = 1;\n");
    write("src/new.ts", "export {};\n");
    expect(freshBundle(root, folder)).toBe(entry);
    const { value } = await import(pathToFileURL(entry).href);
    expect(value).toBe(1);
  });

  it.each(["src/main.ts", "src/value.ts", "src/later.ts", "package-lock.json"])(
    "refuses it when %s was edited, and when it is gone",
    async (path) => {
      await make();
      const content = readFileSync(join(root, path), "utf8");
      write(path, content, new Date("2020-01-01T00:00:01Z"));
      expect(freshBundle(root, folder)).toBeNull();
      write(path, `${content}\n`);
      expect(freshBundle(root, folder)).toBeNull();
      rmSync(join(root, path));
      expect(freshBundle(root, folder)).toBeNull();
    },
  );

  it("finds it again where its sources were copied, with other times but the same content", async () => {
    const entry = await make();
    write("src/value.ts", "export const value: number = 1;\n", new Date("2021-01-01T00:00:00Z"));
    expect(freshBundle(root, folder)).toBeNull();
    expect(freshOrCopiedBundle(root, folder)).toBe(entry);
    expect(freshBundle(root, folder)).toBe(entry);
    write("src/value.ts", "export const value: number = 2;\n", new Date("2022-01-01T00:00:00Z"));
    expect(freshOrCopiedBundle(root, folder)).toBeNull();
  });

  it("refuses it when a source was written while it was made", async () => {
    write("src/value.ts", "export const value = 2;\n", new Date(Date.now() + 1000));
    await make();
    expect(freshBundle(root, folder)).toBeNull();
  });

  it("refuses a stamp without its bundle, and one that is not whole", async () => {
    const entry = await make();
    rmSync(entry);
    expect(freshBundle(root, folder)).toBeNull();
    writeFileSync(join(folder, "stamp.json"), '{"entry":');
    expect(freshBundle(root, folder)).toBeNull();
  });
});

describe(makeBundle, () => {
  it("says where a source cannot be read, and keeps the bundle before", async () => {
    const entry = await make();
    write("src/value.ts", "export const = ;\n");
    await expect(make()).rejects.toThrow("src/value.ts:1:13: ERROR");
    expect(readFileSync(entry, "utf8")).toContain("value");
    write("src/value.ts", "export const value: number = 1;\n");
    expect(freshBundle(root, folder)).toBe(entry);
  });

  it("leaves the bundle before to those that run it, and takes older ones away", async () => {
    const entries = [await make(), await make()];
    utimesSync(dirname(entries[0] ?? ""), longAgo, longAgo);
    entries.push(await make());
    const kept = entries.slice(1).map((entry) => basename(dirname(entry)));
    expect(readdirSync(folder).sort()).toEqual([...kept, "stamp.json"].sort());
  });

  it("can be made twice at once", async () => {
    const entries = await Promise.all([make(), make()]);
    expect(entries).toContain(freshBundle(root, folder));
  });

  it("leaves named files where they are, and finds them from the bundle", async () => {
    write("src/place.js", "export const here = import.meta.url;\n");
    write("src/main.ts", 'export { here } from "./place.js";\n');
    const { here } = await import(pathToFileURL(await make()).href);
    expect(here).toBe(pathToFileURL(join(root, "src/place.js")).href);
  });
});

describe("a bundle", () => {
  it("has the global process without importing it, which would make its streams", async () => {
    write("src/main.ts", 'import process from "node:process";\nexport const { pid } = process;\n');
    const entry = await make();
    expect(readFileSync(entry, "utf8")).not.toContain("node:process");
    expect(freshBundle(root, folder)).toBe(entry);
    expect(await import(pathToFileURL(entry).href)).toMatchObject({ pid: process.pid });
  });

  it("runs a CommonJS package that requires modules of Node.js", async () => {
    write("src/old.cjs", 'exports.pid = require("node:process").pid;\n');
    write("src/main.ts", 'import old from "./old.cjs";\nexport const { pid } = old;\n');
    expect(await import(pathToFileURL(await make()).href)).toMatchObject({ pid: process.pid });
  });
});

describe(nameSources, () => {
  it("names the source, its line and column, of a fault in a chunk", async () => {
    const { load } = await import(pathToFileURL(await make()).href);
    const { fail } = await load();
    let stack = "";
    try {
      fail();
    } catch (error) {
      stack = error instanceof Error ? (error.stack ?? "") : "";
    }
    expect(nameSources(stack)).toContain(`${join(root, "src/later.ts")}:2:9`);
    expect(nameSources("at a.js:1:1")).toBe("at a.js:1:1");
  });
});
