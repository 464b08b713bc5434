import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { coloursOf } from "./colours";

const css = readFileSync("app/globals.css", "utf8");

/** A token of the page, in its two themes. */
function tokenOf(name: string): readonly (string | undefined)[] {
  return new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.slice(1) ?? [];
}

it("paints with the colours of the page", () => {
  const light = coloursOf("light", "green-up");
  const dark = coloursOf("dark", "green-up");
  const tokens = Object.keys(light).filter((tone) => tokenOf(tone).length > 0);
  const painted = (colours: Readonly<Record<string, string>>) => tokens.map((token) => colours[token]);
  expect(tokens).toHaveLength(18);
  expect(painted(light)).toEqual(tokens.map((token) => tokenOf(token)[0]));
  expect(painted(dark)).toEqual(tokens.map((token) => tokenOf(token)[1]));
});

it("tells rise from fall as the reader chose", () => {
  const pairs = {
    "green-up": ["green", "red"],
    "red-up": ["red", "green"],
    "blind-safe": ["blue", "orange"],
  };
  for (const pair of ["green-up", "red-up", "blind-safe"] as const) {
    const { up, down } = coloursOf("light", pair);
    expect([up, down]).toEqual(pairs[pair].map((name) => tokenOf(name)[0]));
  }
});
