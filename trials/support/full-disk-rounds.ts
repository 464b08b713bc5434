import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import process from "node:process";
import type { Figure } from "../../bench/support/figure";
import type { LongPriceFile } from "../../bench/support/long-price-file";
import { importUndisturbed, type Settings, startImport } from "../../bench/support/processes/import-process";
import { contentOf, withStoreOf } from "../../bench/support/store-state";
import { closeStore, prepareStore } from "../../lib/db/schema/prepare-store";
import { handleImport } from "../../lib/jobs/handle-import";
import type { SmallDisk } from "./small-disk";

/** A store on a small disk. */
export interface StoreOnDisk {
  readonly name: string;
  readonly disk: SmallDisk;
  /** A store with what ships, the same each time, and its settings. */
  freshStore(): Settings;
  /** Brings back what ended for want of room. */
  revive(): void;
}

interface Count {
  rounds: number;
  atOnce: number;
  changed: number;
  unclear: number;
  notLater: number;
}

/** An import that was answered: whether the answer says that the file is in, and whether it is one clear line. */
interface Answer {
  readonly saysIn: boolean;
  readonly isClear: boolean;
}

/** How many MB are free as an import begins. */
const FREE = [0, 0.25, 1, 2, 4, 6, 8, 12, 16] as const;

/**
 * Imports with ever more room on the disk, by the command and as a running server answers `POST /api/v1/imports`. Each
 * must end with one clear line and leave the store as it was, and go in whole when there is room.
 */
export async function fullDiskRounds(store: StoreOnDisk, file: LongPriceFile): Promise<Figure[]> {
  const settings = store.freshStore();
  const before = await withStoreOf(settings, contentOf);
  await importUndisturbed(file.path, file.symbol, settings);
  const after = await withStoreOf(settings, contentOf);
  const count: Count = { rounds: 0, atOnce: 0, changed: 0, unclear: 0, notLater: 0 };
  for (const [way, ask] of Object.entries({ command: byCommand, server: byServer })) {
    for (const free of FREE) {
      const answer = await ask(store, store.freshStore(), free, file);
      const found = await withStoreOf(settings, contentOf);
      await importUndisturbed(file.path, file.symbol, settings);
      const later = await withStoreOf(settings, contentOf);
      count.rounds += 1;
      if (answer.saysIn) count.atOnce += 1;
      if (!answer.isClear) count.unclear += 1;
      if (found !== (answer.saysIn ? after : before)) count.changed += 1;
      if (later !== after) count.notLater += 1;
      console.error(`  ${store.name}, ${way}, ${free} MB free: ${JSON.stringify(count)}`);
    }
  }
  return figuresOf(store.name, count);
}

async function byCommand(
  { disk, revive }: StoreOnDisk,
  settings: Settings,
  free: number,
  { path, symbol }: LongPriceFile,
): Promise<Answer> {
  disk.leave(free);
  const { status, stdout, stderr } = await startImport(path, symbol, settings).ended;
  disk.makeRoom();
  revive();
  const lines = stderr.trimEnd().split("\n");
  if (status !== 0) console.error(`  ${lines.join("\n  ")}`);
  const isClear = status === 0 || (status === 1 && stdout === "" && lines.length === 1 && lines[0] !== "");
  return { saysIn: status === 0, isClear };
}

/** The store is open, as a running server has it, before the disk is full. */
async function byServer(
  { disk, revive }: StoreOnDisk,
  settings: Settings,
  free: number,
  { path, symbol }: LongPriceFile,
): Promise<Answer> {
  Object.assign(process.env, { DATABASE_URL: "", ...settings });
  await prepareStore();
  disk.leave(free);
  const form = new FormData();
  form.append("index", symbol);
  form.append("prefer", "file");
  form.append("file", await openAsBlob(path), basename(path));
  const request = new Request("http://localhost/api/v1/imports", { method: "POST", body: form });
  const response = await handleImport(request, "command");
  const { detail = "" }: { detail?: string } = await response.json();
  if (!response.ok) console.error(`  ${response.status} ${detail}`);
  disk.makeRoom();
  await closeStore();
  revive();
  const isClear = response.ok || ([503, 507].includes(response.status) && /^[^\n]+\.$/.test(detail));
  return { saysIn: response.ok, isClear };
}

function figuresOf(name: string, { rounds, ...count }: Count): Figure[] {
  const peer = { name: "full disks", value: rounds };
  const figure = (what: string, value: number, bound: Figure["bound"]): Figure => {
    return { name: `${name}: ${what}`, value, unit: "", peer, bound };
  };
  return [
    figure("room enough", count.atOnce, {}),
    figure("store other than said", count.changed, { value: 0 }),
    figure("answer not one clear line", count.unclear, { value: 0 }),
    figure("not in when there was room", count.notLater, { value: 0 }),
  ];
}
