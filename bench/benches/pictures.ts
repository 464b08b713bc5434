import { performance } from "node:perf_hooks";
import sharp from "sharp";
import { PRESETS } from "../../lib/url/field-choices";
import type { Figure } from "../support/figure";
import { startAlmanac } from "../support/processes/almanac";
import { residentMegabytes } from "../support/processes/resident-memory";

const PICTURES = 1_000;
const SIZE = { width: 1200, height: 675 };

/**
 * How long a picture takes that nobody has asked for, as SVG and as PNG, and what the server keeps resident after a thousand
 * different ones; beside sharp alone, with a rectangle of that size.
 */
export async function pictures(): Promise<Figure[] | string> {
  const almanac = await startAlmanac({ RATE_LIMIT: "0" });
  try {
    const before = residentMegabytes(almanac.pid);
    const svg = await timesOf(almanac.url, "svg", 100);
    const png = await timesOf(almanac.url, "png", PICTURES);
    const after = residentMegabytes(almanac.pid);
    const peer = { name: "sharp, a rectangle", value: await bareMs() };
    const resident: Figure[] =
      before === null || after === null
        ? []
        : [
            {
              name: `resident after ${PICTURES} pictures`,
              value: after,
              unit: "MB",
              peer: { name: "before them", value: before },
              bound: { value: 400 },
            },
          ];
    return [
      { name: "an SVG picture", value: svg, unit: "ms", peer, bound: { value: 100 } },
      { name: "a PNG picture", value: png, unit: "ms", peer, bound: { value: 100 } },
      {
        name: "PNG pictures a second",
        value: 1_000 / png,
        unit: "",
        peer: { name: "sharp, rectangles", value: 1_000 / peer.value },
        bound: { least: 10 },
      },
      ...resident,
    ];
  } finally {
    await almanac.stop();
  }
}

/** The mean time in ms of so many different pictures, one after another. */
async function timesOf(url: string, format: "svg" | "png", count: number): Promise<number> {
  // Loads fonts and data.
  await fetched(`${url}/indices/hsi.${format}?plate=share`);
  const start = performance.now();
  for (let place = 0; place < count; place += 1) await fetched(url + pictureAt(place, format));
  return (performance.now() - start) / count;
}

const KINDS = ["level", "years", "share", "falls"];

function pictureAt(place: number, format: string): string {
  const locale = place % 2 === 0 ? "" : "/zh-Hant";
  const plate = KINDS[place % KINDS.length];
  const range = PRESETS[place % PRESETS.length];
  // No two of one width and range.
  return `${locale}/indices/hsi.${format}?plate=${plate}&range=${range}&width=${1_000 + Math.floor(place / 4)}`;
}

async function fetched(address: string): Promise<void> {
  const response = await fetch(address);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
}

async function bareMs(): Promise<number> {
  const { width, height } = SIZE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#1b3a8a"/></svg>`;
  const rounds = 50;
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) await sharp(Buffer.from(svg)).png().toBuffer();
  return (performance.now() - start) / rounds;
}
