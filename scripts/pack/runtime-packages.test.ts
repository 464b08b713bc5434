import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject, readJson } from "../project.js";
import { runtimePackages } from "./runtime-packages.js";

describe(runtimePackages, () => {
  it("follows what each needs to where Node finds it, and leaves out what only builds or is optional and absent", () => {
    const packages = {
      "": { dependencies: { next: "1", "@a/b": "1" }, devDependencies: { tool: "1" } },
      "node_modules/next": {
        dependencies: { c: "1" },
        optionalDependencies: { "@next/swc-linux": "1", absent: "1" },
        peerDependencies: { react: "1", sass: "1" },
        peerDependenciesMeta: { sass: { optional: true } },
      },
      "node_modules/@next/swc-linux": {},
      "node_modules/react": {},
      "node_modules/sass": {},
      "node_modules/@a/b": { dependencies: { c: "2" } },
      "node_modules/@a/b/node_modules/c": { dependencies: { d: "1" } },
      "node_modules/c": {},
      "node_modules/d": { dependencies: { next: "1" } },
      "node_modules/tool": {},
    };
    expect(runtimePackages(packages)).toEqual(
      ["@a/b", "@a/b/node_modules/c", "c", "d", "next", "react"].map((name) => `node_modules/${name}`),
    );
  });
});

const { dependencies } = readJson(inProject("package.json"));

/** The packages that the files of a folder import whose path and name are as these say. */
function importedIn(folder: string, isFile: RegExp, isPackage: RegExp): string[] {
  const files = readdirSync(inProject(folder), { recursive: true, encoding: "utf8" }).filter(
    (path) => isFile.test(path) && !/\.test\.|testing\/|new-migration\/|generated\/|\.built\//.test(path),
  );
  const names = files.flatMap((path) => {
    const text = readFileSync(inProject(folder, path), "utf8");
    const imports = text.matchAll(
      /(?:^import (?!type )[^;]*?from |^import |\bimport\()"((?:@[\w.-]+\/)?[\w.-]+)/gm,
    );
    return [...imports].map(([, name = ""]) => name);
  });
  return [...new Set(names)].filter((name) => isPackage.test(name));
}

describe("package.json", () => {
  it("has among what a built almanac runs on all that plain JavaScript in lib imports", () => {
    const found = importedIn("lib", /\.js$/, /^(?!node$|\.)/);
    expect(found).toEqual(expect.arrayContaining(["zod", "p-queue", "pino"]));
    for (const name of found) expect(dependencies, name).toHaveProperty([name]);
  });

  it("has there what the bundle of the command leaves outside", () => {
    const outside =
      /^(?:@electric-sql\/|@prisma\/|fs-native-extensions$|pg$|pglite-prisma-adapter$|write-file-atomic$)/;
    const found = importedIn("lib", /\.ts$/, outside);
    expect(found).toEqual(expect.arrayContaining(["pg", "@prisma/adapter-pg"]));
    for (const name of found) expect(dependencies, name).toHaveProperty([name]);
  });
});
