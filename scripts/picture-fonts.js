import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { sync as writeFileAtomic } from "write-file-atomic";
import { bakeFeatures } from "./bake-features.js";
import { LATIN } from "./latin.js";
import { inProject } from "./project.js";

/** Where the fonts lie that pictures are painted with. */
export const pictureFonts = inProject("app", "fonts", "pictures");

/** Where the words and names are written that a picture can have. */
export const WRITTEN_IN = [
  "lib/i18n",
  "lib/format",
  "lib/views",
  "lib/reference",
  "lib/methodology",
  "prisma/data",
];

// What dates and numbers are written with by the platform, not by a text of ours; and signs that the Latin fonts lack.
const OTHERS = "年月日星期一二三四五六七八九十百千萬億零〇上午下午第至▲▼";
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/gu;

const LATIN_FACES = [
  { file: "inter/files/inter-latin-wght-normal.woff2", family: "Inter", weights: [400, 500, 600] },
  {
    file: "source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    family: "Source Serif 4",
    weights: [400, 600],
  },
];
// Figures of one width, and the letter that the pages have instead of the font's own.
const AS_ON_PAGES = { tnum: "0123456789", cv11: "a" };

const CHINESE_PACKAGE = "noto-sans-hk";
const CHINESE_WEIGHTS = [400, 600];

/**
 * The Chinese characters of all texts and names that ship, each once, in their order.
 * @returns {string}
 */
export function chineseCharacters() {
  const found = new Set(OTHERS);
  for (const folder of WRITTEN_IN) {
    const names = readdirSync(inProject(folder), { recursive: true, encoding: "utf8" });
    for (const name of names.filter((each) => /(?<!\.test)\.(ts|csv)$/.test(each))) {
      for (const character of readFileSync(inProject(folder, name), "utf8").match(CHINESE) ?? []) {
        found.add(character);
      }
    }
  }
  return [...found].sort().join("");
}

const require = createRequire(import.meta.url);

/**
 * Which characters each file of a font has, by the part that is in its name.
 * @param {string} name
 * @returns {Readonly<Record<string, string>>}
 */
function rangesOf(name) {
  return JSON.parse(readFileSync(require.resolve(`@fontsource-variable/${name}/unicode.json`), "utf8"));
}

/** Signs of our texts that the Latin fonts lack, arrows among them: the Chinese one has some. */
function signsElsewhere() {
  const isLatin = holds(rangesOf("inter")["latin"] ?? "");
  return [...LATIN].filter((character) => !isLatin(character.codePointAt(0) ?? 0));
}

/**
 * Every character that a picture can have, each once.
 * @returns {ReadonlySet<string>}
 */
export function pictureCharacters() {
  const elsewhere = signsElsewhere();
  const isChinese = Object.values(rangesOf(CHINESE_PACKAGE)).map(holds);
  const isThere = (/** @type {string} */ character) =>
    isChinese.some((isIn) => isIn(character.codePointAt(0) ?? 0));
  const latin = [...LATIN].filter((character) => !elsewhere.includes(character));
  return new Set([...latin, ...[...chineseCharacters(), ...elsewhere].filter(isThere)]);
}

/**
 * A server that paints with a font must not find half of it, nor another in its place where nothing changed.
 * @param {string} name
 * @param {Buffer} content
 */
function writeIfOther(name, content) {
  const path = join(pictureFonts, name);
  if (!existsSync(path) || !readFileSync(path).equals(content)) writeFileAtomic(path, content);
}

/**
 * Writes the fonts that pictures are painted with, which cannot be variable ones nor WOFF: one file a weight, with the
 * characters that are used, and the settings by which they are found.
 * @returns {Promise<void>}
 */
export async function makePictureFonts() {
  mkdirSync(join(pictureFonts, "cache"), { recursive: true });
  /** @type {(file: string, name: string, text: string, weights: readonly number[]) => Promise<void>} */
  const write = async (file, name, text, weights) => {
    const whole = readFileSync(require.resolve(`@fontsource-variable/${file}`));
    for (const weight of weights) {
      const options = {
        targetFormat: /** @type {const} */ ("truetype"),
        variationAxes: { wght: weight },
        keepFeatures: ["kern", "ccmp", "locl", "mark", ...Object.keys(AS_ON_PAGES)],
      };
      const font = await subsetFont(whole, text, options);
      const baked = name === "inter" ? bakeFeatures(font, AS_ON_PAGES) : font;
      writeIfOther(`${name}-${weight}.ttf`, Buffer.from(baked));
    }
  };
  for (const { file, family, weights } of LATIN_FACES) {
    await write(file, family.toLowerCase().replaceAll(" ", "-"), LATIN, weights);
  }
  const wanted = [...chineseCharacters(), ...signsElsewhere()];
  for (const [part, written] of Object.entries(rangesOf(CHINESE_PACKAGE))) {
    if (part.includes("latin")) continue;
    const isIn = holds(written);
    const text = wanted.filter((character) => isIn(character.codePointAt(0) ?? 0)).join("");
    const place = part.replace(/[[\]]/g, "");
    const file = `${CHINESE_PACKAGE}/files/${CHINESE_PACKAGE}-${place}-wght-normal.woff2`;
    if (text !== "") await write(file, `${CHINESE_PACKAGE}-${place}`, text, CHINESE_WEIGHTS);
  }
  writeIfOther("fonts.conf", Buffer.from(settings()));
}

/**
 * Reads ranges as style sheets have them: `U+4e00,U+4e8c-4e8e`.
 * @param {string} ranges
 * @returns {(code: number) => boolean}
 */
function holds(ranges) {
  const read = ranges.split(",").map((range) => {
    const [from = "", to = from] = range.replace("U+", "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
  return (code) => read.some(([from = 0, to = 0]) => code >= from && code <= to);
}

/** Only these fonts are known to pictures: they look the same on every machine. */
function settings() {
  const alias = (/** @type {string} */ family, /** @type {readonly string[]} */ others) =>
    `<alias binding="same"><family>${family}</family><prefer>${others.map((name) => `<family>${name}</family>`).join("")}</prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir prefix="relative">.</dir>
<cachedir>${join(pictureFonts, "cache").replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</cachedir>
${alias("Noto Sans HK", ["Noto Sans HK Thin"])}
${alias("Inter", ["Inter", "Noto Sans HK Thin"])}
${alias("Source Serif 4", ["Source Serif 4", "Noto Sans HK Thin"])}
</fontconfig>
`;
}
