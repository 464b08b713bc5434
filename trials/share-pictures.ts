import process from "node:process";
import { startAlmanac } from "../bench/support/processes/almanac";
import { linksIn } from "../bench/support/views";
import type { Outcome } from "./support/outcome";

const LISTS = ["", "/zh-Hant"];
const MOST_TOLD = 10;

/**
 * Reads the tags of every milestone's page of every index in both languages and fetches the picture that they name: each
 * must be a PNG of 1200 × 630 of its own, the title without the answer, the description with it.
 */
export async function sharePictures(): Promise<Outcome> {
  const almanac = await startAlmanac({ RATE_LIMIT: "0" });
  const faults: string[] = [];
  const seen = new Map<string, string>();
  try {
    for (const address of await milestonesOf(almanac.url)) {
      const fault = await faultOf(almanac.url, address, seen);
      if (fault !== null) faults.push(`${address}: ${fault}`);
    }
  } finally {
    await almanac.stop();
  }
  process.stderr.write(`${seen.size} pictures\n`);
  const told = [`${seen.size} milestones, ${faults.length} faults`, ...faults.slice(0, MOST_TOLD)].join("\n");
  return { passed: seen.size > 0 && faults.length === 0, told };
}

async function milestonesOf(url: string): Promise<string[]> {
  const found: string[] = [];
  for (const prefix of LISTS) {
    const home = linksIn(await (await fetch(`${url}${prefix}/data`)).text());
    const symbols = new Set(home.flatMap((link) => /\/indices\/(\w+)/.exec(link)?.[1] ?? []));
    for (const symbol of symbols) {
      const list = `${prefix}/indices/${symbol}/milestones`;
      const links = linksIn(await (await fetch(url + list)).text());
      found.push(...links.filter((link) => link.startsWith(`${list}/`)));
    }
  }
  return [...new Set(found)];
}

async function faultOf(url: string, address: string, seen: Map<string, string>): Promise<string | null> {
  const html = await (await fetch(url + address)).text();
  const tag = (name: string) =>
    new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
  if (tag("og:title") === "" || tag("og:description") === "") return "no title or description";
  if (tag("og:title").includes(tag("og:description"))) return "the title says the answer once more";
  const response = await fetch(tag("og:image").replaceAll("&amp;", "&"));
  if (!response.ok) return `its picture answers ${response.status}`;
  const png = Buffer.from(await response.arrayBuffer());
  if (png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630) return "its picture has another size";
  const other = seen.get(png.toString("base64"));
  seen.set(png.toString("base64"), address);
  return other === undefined ? null : `its picture is that of ${other}`;
}
