import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { startAlmanac } from "../bench/support/processes/almanac";
import { inProject } from "../scripts/project.js";
import type { Outcome } from "./support/outcome";

const TOKEN = "correct-horse-battery-staple";
const CLIENTS = 64;
const GIVEN_UP_AFTER_MS = 2_000;
const LIVE_WITHIN_MS = 1_000;

/**
 * Asks for all replaced closes of a store that has 18,000 of them, 64 times at once, and leaves after two seconds: the
 * server must tell at once that it lives. So with one address, and with one for each client.
 */
export async function longLists(): Promise<Outcome> {
  const almanac = await startAlmanac({ ADMIN_TOKEN: TOKEN });
  try {
    for (const symbol of ["hsi", "cac"]) await replaceAll(almanac.url, symbol);
    const one = `${almanac.url}/data.csv?table=revisions&full=1`;
    const same = await livesAfter(almanac.url, () => one);
    const rows = (await (await fetch(one)).text()).split("\n").length;
    // A list for each import, in two languages and two forms.
    const other = (at: number) =>
      `${almanac.url}${at % 2 ? "/zh-Hant" : ""}/data.${at % 4 < 2 ? "csv" : "json"}?full=1&batch=${(at % 14) + 1}`;
    const different = await livesAfter(almanac.url, other);
    const told =
      `${rows.toLocaleString("en")} rows asked for ${CLIENTS} times and given up: /livez answers after ${same} ms; ` +
      `${CLIENTS} different lists: after ${different} ms`;
    return { passed: rows > 18_000 && Math.max(same, different) < LIVE_WITHIN_MS, told };
  } finally {
    await almanac.stop();
  }
}

/** Imports closes that are all a thousandth higher, and overrule what is stored. */
async function replaceAll(url: string, symbol: string): Promise<void> {
  const [, ...lines] = readFileSync(inProject("prisma", "data", "daily", `${symbol}.csv`), "utf8")
    .trim()
    .split("\n");
  const rows = lines.map((line) => {
    const [date, close] = line.split(",");
    return `${date},${(Number(close) * 1.001).toFixed(2)}`;
  });
  const form = new FormData();
  form.set("index", symbol);
  form.set("prefer", "file");
  form.set("file", new Blob([`Date,Close\n${rows.join("\n")}\n`]), `${symbol}.csv`);
  const headers = { Authorization: `Bearer ${TOKEN}` };
  const response = await fetch(`${url}/api/v1/imports`, { method: "POST", headers, body: form });
  if (response.status !== 201) throw new Error(`the import failed: ${(await response.text()).slice(0, 500)}`);
}

/** Milliseconds until the server says that it lives, after many asked for much and left. */
async function livesAfter(url: string, address: (at: number) => string): Promise<number> {
  const leave = new AbortController();
  const clients = Array.from({ length: CLIENTS }, (_, at) =>
    fetch(address(at), { signal: leave.signal }).then((response) => response.text()),
  );
  const asked = Promise.allSettled(clients);
  await sleep(GIVEN_UP_AFTER_MS);
  leave.abort();
  const begin = performance.now();
  await (await fetch(`${url}/livez`)).text();
  const ms = Math.round(performance.now() - begin);
  await asked;
  return ms;
}
