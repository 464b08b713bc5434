import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import subsetFont from "subset-font";
import { LATIN } from "./latin.js";
import { makePictureFonts } from "./picture-fonts.js";
import { inProject } from "./project.js";

const fonts = [
  "inter/files/inter-latin-wght-normal.woff2",
  "source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
];
const options = {
  targetFormat: /** @type {const} */ ("woff2"),
  // Nothing is set lighter than regular or bolder than semibold.
  variationAxes: { wght: { min: 400, max: 600 } },
  // Kerning, figures of one width, and what shaping needs; not the alternates, which are half of a font.
  keepFeatures: ["kern", "tnum", "cv11", "calt", "ccmp", "locl", "mark"],
};

/** Where the fonts lie that pages load. */
export const fontFolder = inProject("app", "fonts");

/**
 * Writes the fonts of the pages with the characters and weights that the pages use: a third of the whole ones.
 * @returns {Promise<void>}
 */
export async function subsetFonts() {
  const require = createRequire(import.meta.url);
  mkdirSync(fontFolder, { recursive: true });
  for (const font of fonts) {
    const whole = readFileSync(require.resolve(`@fontsource-variable/${font}`));
    const [family = ""] = font.split("/");
    writeFileSync(join(fontFolder, `${family}.woff2`), await subsetFont(whole, LATIN, options));
  }
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) {
  await subsetFonts();
  await makePictureFonts();
}
