import process from "node:process";
import { startAlmanac } from "../bench/support/processes/almanac";
import type { Outcome } from "./support/outcome";

const AT_ONCE = 4;
const MOST_TOLD = 10;
const TOLD_EVERY = 1_000;

const locationsIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url);

/**
 * Asks an almanac for every address that its sitemap lists, in both languages: each must answer 200, and name the address
 * by which it was listed as its own.
 */
export async function sitemap(): Promise<Outcome> {
  const almanac = await startAlmanac({ RATE_LIMIT: "0" });
  try {
    const textAt = async (url: string) => (await fetch(url)).text();
    const parts = locationsIn(await textAt(`${almanac.url}/sitemap.xml`));
    const urls: string[] = [];
    for (const part of parts) urls.push(...locationsIn(await textAt(part)));
    const faults: string[] = [];
    const waiting = [...urls];
    const askInTurn = async () => {
      for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
        const response = await fetch(url, { redirect: "manual" });
        const html = await response.text();
        const isOwn = html.includes(`rel="canonical" href="${url}"`);
        if (response.status !== 200 || !isOwn) faults.push(`${response.status} ${url}`);
        if (waiting.length % TOLD_EVERY === 0)
          process.stderr.write(`${waiting.length} to go, ${faults.length} faults\n`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askInTurn));
    const counted = `${urls.length} addresses in ${parts.length} parts, ${faults.length} faults`;
    const told = [counted, ...faults.slice(0, MOST_TOLD)].join("\n");
    return { passed: urls.length > 10_000 && faults.length === 0, told };
  } finally {
    await almanac.stop();
  }
}
