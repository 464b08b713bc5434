import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { residentMegabytes } from "../bench/support/processes/resident-memory";
import { type ServerProcess, startServer } from "../bench/support/processes/server-process";
import { START } from "../bench/support/processes/start-command";
import { temporaryFolder } from "../bench/support/temporary-folder";
import { missingPostgres, startPostgres } from "../lib/db/testing/postgres-server";
import { askAnew, crewOf, Load, type Sent } from "./support/crew";
import type { Outcome } from "./support/outcome";

const COUNT = 3;
// Connections go to the processes in turn: three to each.
const ASKED = COUNT * 3;
const TOKEN = "correct-horse-battery-staple";
const MOST_SHOWN_MS = 1000;
const MOST_WAITED_MS = 60_000;
const ROUNDS = 5;
const CLIENTS = 8;
const FORM = "application/x-www-form-urlencoded";
const PATHS = [
  "/",
  "/indices/hsi/annual",
  "/zh-Hant/indices/spx",
  "/indices/dax/drawdowns.csv",
  "/indices/cac",
];

/** One thing that must hold. */
interface Proven {
  readonly what: string;
  readonly holds: boolean;
}

/**
 * Serves from three processes, on PostgreSQL and from the embedded store: a session ended by one is ended for all, wrong
 * tokens are counted together, an import is shown by all within a second, and a process killed under load costs no more
 * than the requests in it, also the one that holds the store.
 */
export async function processes(): Promise<Outcome> {
  if (process.platform !== "linux") return { passed: true, told: "skipped: this trial reads /proc" };
  const missing = missingPostgres();
  const proven: Proven[] = [];
  const run = async (engine: string, databaseUrl: string) => {
    for await (const each of prove(databaseUrl)) {
      proven.push(each);
      console.log(`${each.holds ? "✓" : "✗"} ${engine}: ${each.what}`);
    }
  };
  if (missing === null) {
    const postgres = await startPostgres();
    try {
      await run("PostgreSQL", postgres.createDatabase("almanac"));
    } finally {
      postgres.stop();
    }
  } else console.log(`PostgreSQL: skipped, ${missing}`);
  await run("embedded", "");
  const failed = proven.filter(({ holds }) => !holds).length;
  return { passed: failed === 0, told: `${proven.length - failed} hold, ${failed} do not` };
}

async function* prove(databaseUrl: string): AsyncGenerator<Proven> {
  const settings = { DATABASE_URL: databaseUrl, DATA_DIR: temporaryFolder(), ADMIN_TOKEN: TOKEN };
  const almanac = await startServer(START, { ...settings, WEB_CONCURRENCY: String(COUNT) });
  try {
    const crew = await untilCrew(almanac);
    yield { what: `${crew.size} processes answer`, holds: crew.size === COUNT };
    yield await sessionsEnd(almanac);
    yield await wrongTokensCount(almanac);
    yield await importsShow(almanac);
    yield await isKilled(almanac, 2, "a process");
    yield await isKilled(almanac, 1, "the first process");
    const pids = [...crewOf(almanac.pid).values(), almanac.pid];
    const [above, ...each] = pids.map((pid) => Math.round(residentMegabytes(pid) ?? 0)).reverse();
    yield { what: `${each.join(", ")} MB resident in the processes, ${above} in the one above`, holds: true };
    const begun = performance.now();
    await almanac.stop();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const left = pids.filter(isRunning).length;
    yield { what: `SIGTERM ends all in ${seconds} s, ${left} are left`, holds: left === 0 };
  } finally {
    await almanac.stop();
  }
}

async function sessionsEnd({ url }: ServerProcess): Promise<Proven> {
  const own = { Origin: url, "Content-Type": FORM };
  const signedIn = await askAnew(url, "/session", { method: "POST", headers: own, body: `token=${TOKEN}` });
  const [cookie = ""] = String(signedIn.headers["set-cookie"]).split(";");
  const admitted = async () => {
    const asked = await inTurn(url, "/api/v1/imports", {
      method: "POST",
      headers: { ...own, Cookie: cookie },
    });
    return asked.filter(({ status }) => status !== 401).length;
  };
  const before = await admitted();
  await askAnew(url, "/session", { method: "POST", headers: { ...own, Cookie: cookie }, body: "leave=1" });
  const after = await admitted();
  return {
    what: `a session is taken ${before} times of ${ASKED}, and ${after} times when it is ended`,
    holds: before === ASKED && after === 0,
  };
}

async function wrongTokensCount({ url }: ServerProcess): Promise<Proven> {
  const send = (token: string) => ({ method: "POST", headers: { Authorization: `Bearer ${token}` } });
  const statuses = (await inTurn(url, "/api/v1/imports", send("wrong"))).map(({ status }) => status);
  const right = await askAnew(url, "/api/v1/imports", send(TOKEN));
  const wanted = Array.from({ length: ASKED }, (_, at) => (at < 5 ? 401 : 429));
  const holds = statuses.join() === wanted.join() && right.status !== 401 && right.status !== 429;
  return {
    what: `wrong tokens are answered ${statuses.join(" ")}, the right one then ${right.status}`,
    holds,
  };
}

async function importsShow(almanac: ServerProcess): Promise<Proven> {
  const shown: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await revisionOf(almanac.url);
    const status = await importOne(almanac.url, round);
    const stored = performance.now();
    let [latest, fresh] = [stored, 0];
    // Until each has shown it several times in turn; what counts is when a page was asked for.
    while (fresh < ASKED && performance.now() - stored < MOST_WAITED_MS) {
      const asked = performance.now();
      const isFresh = (await revisionOf(almanac.url)) > before;
      fresh = isFresh ? fresh + 1 : 0;
      if (!isFresh) latest = asked;
    }
    shown.push(status === 201 && fresh === ASKED ? latest - stored : Number.POSITIVE_INFINITY);
  }
  const most = Math.max(...shown);
  return {
    what: `no page asked for ${Math.round(most)} ms or later after an import is without it, in ${ROUNDS} rounds`,
    holds: most < MOST_SHOWN_MS,
  };
}

async function revisionOf(url: string): Promise<number> {
  return Number((await askAnew(url, "/indices/cac")).headers["x-almanac-revision"] ?? 0);
}

async function importOne(url: string, round: number): Promise<number> {
  const form = new FormData();
  form.append("index", "cac");
  form.append("prefer", "file");
  form.append(
    "file",
    new Blob([`Date,Close\n2026-01-0${5 + (round % 5)},${8101 + round}.25\n`]),
    `${round}.csv`,
  );
  const headers = { Authorization: `Bearer ${TOKEN}` };
  const response = await fetch(`${url}/api/v1/imports`, { method: "POST", body: form, headers });
  await response.arrayBuffer();
  return response.status;
}

async function isKilled(almanac: ServerProcess, number: number, name: string): Promise<Proven> {
  const before = await untilCrew(almanac);
  const load = new Load(almanac.url, PATHS, CLIENTS);
  await sleep(2000);
  const quiet = failures(load);
  const pid = before.get(number) ?? 0;
  process.kill(pid, "SIGKILL");
  const killed = performance.now();
  const after = await untilCrew(almanac, pid);
  const seconds = ((performance.now() - killed) / 1000).toFixed(1);
  await sleep(2000);
  await load.stop();
  const { broken, wrong, answered } = failures(load);
  if (wrong > 0) console.log(load.firstRefusal());
  const lost = broken - quiet.broken;
  const holds = quiet.broken + quiet.wrong + wrong === 0 && lost <= CLIENTS && after.size === COUNT;
  return {
    what: `${name} killed under load costs ${lost} of ${answered} requests, ${wrong} are refused; all are there again after ${seconds} s`,
    holds,
  };
}

function failures(load: Load) {
  const counts = [...load.counts()];
  const sum = (isMeant: (status: number) => boolean) =>
    counts.reduce((total, [status, count]) => total + (isMeant(status) ? count : 0), 0);
  return {
    broken: sum((status) => status === 0),
    wrong: sum((status) => status >= 400),
    answered: sum(() => true),
  };
}

/** The processes, when there are as many as are wanted, none of them `not`, and all have said that they answer. */
async function untilCrew({ pid, url }: ServerProcess, not = 0): Promise<Map<number, number>> {
  const latest = performance.now() + 60_000;
  while (performance.now() < latest) {
    const crew = crewOf(pid);
    const isWhole = crew.size === COUNT && ![...crew.values()].includes(not);
    if (isWhole && (await inTurn(url, "/readyz")).every(({ status }) => status === 200)) return crew;
    await sleep(100);
  }
  return crewOf(pid);
}

async function inTurn(url: string, path: string, sent: Sent = {}) {
  const answers = [];
  for (let turn = 0; turn < ASKED; turn += 1) answers.push(await askAnew(url, path, sent));
  return answers;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
