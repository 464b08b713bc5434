import { beforeAll, expect, it } from "vitest";
import type { Plot } from "@/lib/plot/plot";
import { logAxisFaults, pictureFaults } from "@/lib/plot/testing/picture-faults";
import { everyView } from "@/lib/views/testing/any-view";
import { plotsOf } from "@/lib/views/testing/built-sections";
import { shippedRecord } from "@/lib/views/testing/shipped-record";

const SYMBOLS = [
  "HSI",
  "HSCEI",
  "HSTECH",
  "HSCI",
  "SPX",
  "DJI",
  "N225",
  "FTSE",
  "NIFTY",
  "SSEC",
  "DAX",
  "CAC",
];
// A whole plate at 320 and 360 px, half of one and a whole one at 1280, a whole one on a wide screen.
const FRAMES = [288, 328, 568, 1184, 1520];

let pictures: { readonly name: string; readonly plot: Plot }[];

beforeAll(async () => {
  const views = everyView(await Promise.all(SYMBOLS.map(shippedRecord)));
  pictures = views.flatMap(({ name, view }) =>
    plotsOf(view).map(({ id, plot }) => ({ name: `${name} ${id}`, plot })),
  );
});

it("writes no label over another, over a line, out of its picture or away from its mark, on any page", () => {
  const faults = pictures.flatMap(({ name, plot }) =>
    FRAMES.flatMap((frame) => pictureFaults(plot, frame).map((fault) => `${name} at ${frame}: ${fault}`)),
  );
  expect(faults).toEqual([]);
});

it("has two ticks in every power of ten of a log axis, and no fifth of its height unused", () => {
  const faults = pictures.flatMap(({ name, plot }) =>
    logAxisFaults(plot).map((fault) => `${name}: ${fault}`),
  );
  expect(faults).toEqual([]);
});
