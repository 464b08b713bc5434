import { readFileSync } from "node:fs";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Bound, Figure } from "../bench/support/figure";
import { median } from "../bench/support/in-turns";
import { residentMegabytes } from "../bench/support/processes/resident-memory";
import type { ServerProcess } from "../bench/support/processes/server-process";
import { viewPaths } from "../bench/support/views";
import { missingPostgres } from "../lib/db/testing/postgres-server";
import { inProject } from "../scripts/project.js";
import { GENERATED_CLOSES, generatedSymbol } from "./support/generated-indices";
import { faultsInLists } from "./support/lists-of-many";
import { p95, timedServer } from "./support/paged-requests";
import { embedded, onPostgres, type StorePair, TOKEN } from "./support/stores-of-many";

const THOUSAND = 1000;
const WARM_UPS = 2;
// Of forty, a pause of memory or two decides where 95 of 100 lie.
const ROUNDS = 120;
const IMPORTS = 3;
const MOST_TIMES = 1.5;
const MOST_RESIDENT_MB = 450;
const SETTLE_MS = 5000;

/**
 * A store with a thousand generated indices of fifty years beside one with the twelve that ship, served in one run: how long
 * a page takes that is made anew, of those behind the first twelve too; start, import, memory, size. `npm run trial --
 * thousand 200 10` has 200 of them and asks for each page ten times, for a look.
 */
export async function thousand(): Promise<Figure[] | string> {
  return missingPostgres() ?? measured("PostgreSQL", await onPostgres(wantedCount()));
}

/** The same with the embedded store. */
export async function thousandEmbedded(): Promise<Figure[]> {
  return measured("embedded", await embedded(wantedCount()));
}

function wantedCount(): number {
  return Number(process.argv[3] ?? THOUSAND);
}

async function measured(engine: string, pair: StorePair): Promise<Figure[]> {
  const count = wantedCount();
  const rounds = Number(process.argv[4] ?? ROUNDS);
  const [twelve, many] = [await pair.twelve.start(), await pair.many.start()];
  const figure = (
    name: string,
    unit: Figure["unit"],
    of: readonly [number, number],
    bound: Bound = {},
  ): Figure => {
    return { name: `${engine}, ${name}`, unit, value: of[1], peer: { name: "twelve", value: of[0] }, bound };
  };
  try {
    const pages = await pageFigures(twelve, many, { count, rounds });
    const faults = await faultsInLists(many.url, count);
    for (const fault of faults) console.error(fault);
    const imports = [await importMs(twelve.url), await importMs(many.url)];
    const residents = [twelve, many].map(({ pid }) => residentMegabytes(pid) ?? 0);
    await walkAll(many.url, count);
    const walked = residentMegabytes(many.pid) ?? 0;
    await sleep(SETTLE_MS);
    const ratio = { ratio: MOST_TIMES };
    return [
      ...pages.map(({ name, of, bound }) => figure(name, "ms", of, bound)),
      figure("import of 9,800 closes", "s", pairOf(imports.map((ms) => ms / 1000)), ratio),
      figure(
        "first start, with the twelve",
        "s",
        pairOf([pair.firstStartMs / 1000, pair.firstStartMs / 1000]),
      ),
      figure("start", "s", [twelve.startMs / 1000, many.startMs / 1000], ratio),
      figure("faults in lists", "", [0, faults.length], { value: 0 }),
      figure("closes generated", "", [0, count * GENERATED_CLOSES]),
      figure("store", "MB", [await pair.twelve.megabytes(), await pair.many.megabytes()]),
      figure("files kept", "", [await pair.twelve.kept(), await pair.many.kept()]),
      figure("resident after those pages", "MB", pairOf(residents), { value: MOST_RESIDENT_MB }),
      figure("resident after all indices", "MB", [residents[0] ?? 0, walked], { value: MOST_RESIDENT_MB }),
    ];
  } finally {
    await Promise.all([twelve.stop(), many.stop()]);
  }
}

const pairOf = ([one = 0, other = 0]: readonly number[]) => [one, other] as const;

interface PageFigure {
  readonly name: string;
  readonly of: readonly [number, number];
  readonly bound: Bound;
}

/** The pages that are asked of both; of the larger store the last one may be that of an index, or part, of its own. */
async function comparedPages(url: string, count: number) {
  const own = generatedSymbol(Math.ceil(count / 2)).toLowerCase();
  const pages = await viewPaths(url);
  const last = Math.ceil((count + 12) / 12);
  const others = [
    ["overview of a generated index", "/indices/dji", `/indices/${own}`],
    ["a day of one", "/indices/dji/2008-10-27", `/indices/${own}/2008-10-27`],
    ["contents of one", "/contents?symbol=dji", `/contents?symbol=${own}`],
    ["compare with one", "/compare?symbols=hsi,dji", `/compare?symbols=hsi,${own}`],
    ["/data, last page", "/data", `/data?page=${last}`],
    ["/drawdowns, last page", "/drawdowns", `/drawdowns?page=${last}`],
    ["/go, an index", "/go?q=dax", `/go?q=${own}`],
    ["/go, a day of an index", "/go?q=dax+2008-10-27", `/go?q=${own}+2008-10-27`],
    ["/go, a year", "/go?q=1987", "/go?q=1987"],
    ["/feed.xml", "/feed.xml", "/feed.xml"],
    ["/sitemap.xml", "/sitemap.xml", "/sitemap.xml"],
    ["/data.json", "/data.json", "/data.json"],
  ] as const;
  return [
    ...pages.map(({ name, path }) => ({ name, paths: [path, path] as const })),
    ...others.map(([name, small, large]) => ({ name, paths: [small, large] as const })),
  ];
}

interface Measure {
  readonly count: number;
  readonly rounds: number;
}

async function pageFigures(twelve: ServerProcess, many: ServerProcess, { count, rounds }: Measure) {
  const pages = await comparedPages(twelve.url, count);
  const servers = [timedServer(twelve.url), timedServer(many.url)] as const;
  const times = pages.map(() => [[], []] as [number[], number[]]);
  // One round asks every page once of each, so that whatever else the machine does meets both alike.
  for (let round = -WARM_UPS; round < rounds; round += 1) {
    for (const [at, { paths }] of pages.entries()) {
      for (const side of [0, 1] as const) {
        const ms = await servers[side].answerMs(paths[side]);
        if (round >= 0) times[at]?.[side].push(ms);
      }
    }
    if (round % 5 === 0) process.stderr.write(".");
  }
  process.stderr.write("\n");
  for (const server of servers) server.close();
  return pages.map(({ name }, at): PageFigure => {
    const [small, large] = times[at] ?? [[], []];
    return { name: `p95 of ${name}`, of: [p95(small), p95(large)], bound: { ratio: MOST_TIMES } };
  });
}

/** What the import of all closes of an index takes that are a little higher each time. */
async function importMs(url: string): Promise<number> {
  const [, ...lines] = readFileSync(inProject("prisma", "data", "daily", "cac.csv"), "utf8")
    .trim()
    .split("\n");
  const times: number[] = [];
  for (let time = 1; time <= IMPORTS; time += 1) {
    const rows = lines.map((line) => {
      const [date, close] = line.split(",");
      return `${date},${(Number(close) * (1 + time / 10_000)).toFixed(2)}`;
    });
    const form = new FormData();
    form.set("index", "cac");
    form.set("prefer", "file");
    form.set("file", new Blob([`Date,Close\n${rows.join("\n")}\n`]), "cac.csv");
    const headers = { Authorization: `Bearer ${TOKEN}` };
    const begin = performance.now();
    const response = await fetch(`${url}/api/v1/imports`, { method: "POST", headers, body: form });
    const text = await response.text();
    if (response.status !== 201) throw new Error(`the import failed: ${text.slice(0, 500)}`);
    times.push(performance.now() - begin);
  }
  return median(times);
}

/** Looks at three pages of every generated index. */
async function walkAll(url: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const path = `/indices/${generatedSymbol(number).toLowerCase()}`;
    for (const view of ["", "/drawdowns", "/returns"]) {
      const response = await fetch(`${url}${path}${view}`);
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path}${view} answers ${response.status}`);
    }
  }
}
