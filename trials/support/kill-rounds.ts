import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Figure } from "../../bench/support/figure";
import type { LongPriceFile } from "../../bench/support/long-price-file";
import {
  type ImportEnd,
  importUndisturbed,
  type Settings,
  startImport,
} from "../../bench/support/processes/import-process";
import { contentOf, importHere, withStoreOf } from "../../bench/support/store-state";

/** Something that is killed in the middle of imports. */
export interface Victim {
  readonly name: string;
  readonly rounds: number;
  /** A store with what ships, the same each time, and its settings. */
  freshStore(): Settings;
  kill(command: ChildProcess): void;
  /** Makes it possible to open the store again. */
  revive(): void;
}

/** How many kills left what; nobody may be told that a file was not stored which is, or the other way round. */
interface KillCount {
  in: number;
  absent: number;
  halfWritten: number;
  untrue: number;
  otherAgain: number;
}

interface Contents {
  readonly before: string;
  readonly after: string;
}

const MEASURE_EVERY = 10;
// The rows are written, committed and the store closed in the last part; no two imports take equally long.
const LAST_PART = { from: 0.75, to: 1.05 };
const SHORTER = 0.97;

/**
 * Kills a victim at random moments of an import, every second one in its last part. After each kill the store must
 * open, hold the file whole or not at all, with every table as an undisturbed run leaves it, and take the file again.
 */
export async function killRounds(
  victim: Victim,
  file: LongPriceFile,
  random: () => number,
): Promise<Figure[]> {
  const contents = await undisturbed(victim, file);
  const count: KillCount = { in: 0, absent: 0, halfWritten: 0, untrue: 0, otherAgain: 0 };
  let duration = 0;
  for (let round = 0; round < victim.rounds; round += 1) {
    if (round % MEASURE_EVERY === 0) {
      duration = await durationOf(victim, file);
      console.error(
        `  ${victim.name}: import takes ${Math.round(duration)} ms, ${round} kills: ${JSON.stringify(count)}`,
      );
    }
    let killed: KilledImport | null = null;
    while (killed === null) {
      killed = await killedAt(shareOf(round, victim.rounds, random()) * duration, victim, file);
      // One that was over already was not killed: another instead, a little sooner.
      if (killed === null) duration *= SHORTER;
    }
    await judge(killed, contents, file, count);
  }
  return figuresOf(victim, count);
}

/** Each part of the time gets as many moments. */
function shareOf(round: number, rounds: number, chance: number): number {
  const even = (Math.floor(round / 2) + chance) / Math.ceil(rounds / 2);
  return round % 2 === 0 ? even : LAST_PART.from + even * (LAST_PART.to - LAST_PART.from);
}

async function undisturbed(victim: Victim, { path, symbol }: LongPriceFile): Promise<Contents> {
  const settings = victim.freshStore();
  const before = await withStoreOf(settings, contentOf);
  await importUndisturbed(path, symbol, settings);
  return { before, after: await withStoreOf(settings, contentOf) };
}

async function durationOf(victim: Victim, { path, symbol }: LongPriceFile): Promise<number> {
  return importUndisturbed(path, symbol, victim.freshStore());
}

interface KilledImport {
  readonly settings: Settings;
  readonly end: ImportEnd;
}

/** `null` where the import was over before. */
async function killedAt(ms: number, victim: Victim, file: LongPriceFile): Promise<KilledImport | null> {
  const settings = victim.freshStore();
  const { child, ended } = startImport(file.path, file.symbol, settings);
  await Promise.race([ended, sleep(ms)]);
  if (child.exitCode !== null) return null;
  victim.kill(child);
  const end = await ended;
  victim.revive();
  return { settings, end };
}

async function judge(
  { settings, end }: KilledImport,
  { before, after }: Contents,
  { path, symbol }: LongPriceFile,
  count: KillCount,
): Promise<void> {
  const [found, again] = await withStoreOf(settings, async (db) => {
    const content = await contentOf(db);
    await importHere(db, path, symbol);
    return [content, await contentOf(db)];
  });
  if (found === after) count.in += 1;
  else if (found === before) count.absent += 1;
  else count.halfWritten += 1;
  const saysIn = end.status === 0;
  const saysAbsent = /nothing (of it )?was stored/.test(end.stderr);
  if ((saysIn && found !== after) || (saysAbsent && found !== before)) count.untrue += 1;
  if (again !== after) count.otherAgain += 1;
}

function figuresOf({ name, rounds }: Victim, count: KillCount): Figure[] {
  const peer = { name: "kills", value: rounds };
  const figure = (what: string, value: number, bound: Figure["bound"]): Figure => {
    return { name: `${name}: ${what}`, value, unit: "", peer, bound };
  };
  return [
    figure("file fully in", count.in, {}),
    figure("file fully absent", count.absent, {}),
    figure("file half in", count.halfWritten, { value: 0 }),
    figure("answer untrue", count.untrue, { value: 0 }),
    figure("other than undisturbed when imported again", count.otherAgain, { value: 0 }),
  ];
}
