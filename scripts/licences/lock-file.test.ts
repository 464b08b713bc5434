import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject, readJson } from "../project.js";
import { licenceOf, licencesPage, READ_IN_THEIR_FILE } from "./licences-page.js";

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  /** It comes within the package above it, and is of its integrity. */
  readonly inBundle?: boolean;
}

const packages: Readonly<Record<string, Locked>> = readJson(inProject("package-lock.json")).packages;
const installed = Object.entries(packages).filter(([place]) => place !== "");

// Where a package of the registry comes from is left out of the file.
const REGISTRY = "https://registry.npmjs.org/";
// Each was read: it lets anybody run, build and pass on a program that uses the package unchanged.
const READ_LICENCES = new Set([
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-4.0", "EPL-2.0", "ISC"],
  ...["LGPL-3.0-or-later", "MIT", "MPL-2.0", "OFL-1.1", "Python-2.0", "Unlicense", "Zlib"],
]);

describe("package-lock.json", () => {
  it("has the integrity of every package, and none from elsewhere than the registry", () => {
    const isSound = ({ integrity, resolved = REGISTRY, inBundle = false }: Locked) =>
      (inBundle || integrity?.startsWith("sha512-") === true) && resolved.startsWith(REGISTRY);
    const unsound = installed.filter(([, entry]) => !isSound(entry));
    expect(unsound.map(([place]) => place)).toEqual([]);
  });

  it("has no package without a licence, nor one whose licence nobody has read", () => {
    const unread = installed.filter(([place, entry]) => {
      const named = licenceOf(place, entry)
        ?.match(/[\w.-]+/g)
        ?.filter((word) => !/^(?:and|or)$/i.test(word));
      return named === undefined || !named.every((name) => READ_LICENCES.has(name));
    });
    expect(unread.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  it.each(Object.keys(READ_IN_THEIR_FILE))("%s says its licence in its own file", (name) => {
    const text = readFileSync(inProject("node_modules", name, "LICENSE"), "utf8");
    expect(text).toMatch(/Permission is hereby granted, free of charge, to any\s+person obtaining\s+a copy/);
  });
});

describe("docs/licences.md", () => {
  it("is what npm run licences writes", () => {
    expect(readFileSync(inProject("docs", "licences.md"), "utf8")).toBe(licencesPage(packages));
  });
});
