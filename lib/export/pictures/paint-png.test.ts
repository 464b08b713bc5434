import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { svgDocument } from "@/lib/plot/svg";
import { paintPng } from "./paint-png";
import { pictureFontsMade } from "./testing/picture-fonts-made";
import { lineSvg } from "./type";

beforeAll(pictureFontsMade);

const options = { width: 200, theme: "light", pair: "green-up", title: "" } as const;
const signal = new AbortController().signal;

function lineOf(text: string, serif = false): string {
  const style = {
    size: 40,
    weight: 600,
    fill: "#000000",
    ...(serif ? { serif: true as const } : {}),
  } as const;
  return svgDocument({ svg: lineSvg([{ text }], style, { x: 10, y: 60 }), height: 100 }, options);
}

/** Which dots of a picture are dark, row by row. */
async function inkOf(png: Buffer): Promise<string> {
  const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return [...data].map((value) => (value < 128 ? "#" : " ")).join("");
}
const ink = async (text: string, serif = false) => inkOf(await paintPng(lineOf(text, serif), 1, signal));
const count = (picture: string) => picture.replaceAll(" ", "").length;

describe(paintPng, () => {
  it("has a shape of its own for every Chinese character, not the box of a missing one", async () => {
    const missing = await ink("\u{2a6d6}");
    const shapes = await Promise.all([..."恒生指數跌升"].map((character) => ink(character)));
    expect(new Set([...shapes, missing]).size).toBe(7);
    for (const shape of shapes) expect(count(shape)).toBeGreaterThan(250);
  });

  it("has the project's own type, sans and serif, light and bold", async () => {
    const [sans, serif] = [await ink("Hang"), await ink("Hang", true)];
    expect(sans).not.toBe(serif);
    expect(count(sans)).toBeGreaterThan(count(serif));
  });

  it("has figures of one width, as tables on pages have", async () => {
    const widthIn = (picture: string) => {
      const rows = picture.match(/.{200}/g) ?? [];
      return Math.max(...rows.map((row) => row.trimEnd().length));
    };
    expect(widthIn(await ink("1111H"))).toBe(widthIn(await ink("8888H")));
  });

  it("has as many dots as are asked for", async () => {
    const png = await paintPng(lineOf("恒指"), 2, signal);
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 400, height: 200 });
    expect(count(await inkOf(png))).toBeGreaterThan(count(await ink("恒指")) * 3);
  });

  it("is not begun for a reader who has left", async () => {
    const left = AbortSignal.abort(new Error("left"));
    await expect(paintPng(lineOf("a"), 1, left)).rejects.toThrow("left");
  });
});
