import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LATIN } from "./latin.js";
import { inProject } from "./project.js";

const NOT_TEXT = /\.test\.|[\\/](?:testing|fixtures)[\\/]/;
// Everything from here on is of scripts that the fonts do not have.
const CJK = 0x2e80;
// Arrows, triangles and ticks are signs, not writing: the reader's own do as well.
const SIGN = /\p{So}/u;

function sources(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.(?:tsx?|csv|json)$/.test(name) && !NOT_TEXT.test(name));
}

it("has every character that the almanac's own words and figures are written in", () => {
  const known = new Set(LATIN);
  const unknown = ["lib/i18n", "lib/format", "lib/views", "lib/plot", "components", "prisma/data"].flatMap(
    (each) => {
      const folder = inProject(...each.split("/"));
      return sources(folder).flatMap((name) => {
        const text = readFileSync(join(folder, name), "utf8");
        const strange = [...text].filter(
          (c) => (c.codePointAt(0) ?? 0) < CJK && c >= " " && !SIGN.test(c) && !known.has(c),
        );
        return [...new Set(strange)].map((character) => `${character} in ${each}/${name}`);
      });
    },
  );
  expect(unknown).toEqual([]);
});
