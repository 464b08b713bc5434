import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { Figure } from "../bench/support/figure";
import { mulberry32 } from "../bench/support/generated-series";
import { type LongPriceFile, writeLongPriceFile } from "../bench/support/long-price-file";
import { importUndisturbed, type Settings, startImport } from "../bench/support/processes/import-process";
import { contentOf, makeStore, withStoreOf } from "../bench/support/store-state";
import { inProject } from "../scripts/project.js";
import { killRounds } from "./support/kill-rounds";
import { makePowerDisk, missingDisk, type PowerDisk } from "./support/power-disk";

const MOMENTS = 20;
const ANSWERS = 15;

/**
 * Cuts the power of the disk that holds the embedded store, 20 times at random moments of an import (KILL_SEED) and 15
 * times as soon as it says "stored": all that the system had not yet sent to the disk is lost. The file must be fully in
 * or absent, and in where it was said to be. So that it is known to notice a loss, it must find one where the store
 * leaves its files to the system.
 */
export async function powerCut(): Promise<Figure[] | string> {
  const missing = missingDisk();
  if (missing !== null) return missing;
  const disk = makePowerDisk();
  const settings = { DATA_DIR: join(disk.folder, "store") };
  await makeStore(settings);
  disk.keep();
  const file = await writeLongPriceFile();
  const seed = Number(process.env["KILL_SEED"] ?? Date.now() % 1_000_000);
  console.error(`  seed ${seed}, a file of ${file.rows} rows`);
  const victim = {
    name: "power cut",
    rounds: MOMENTS,
    freshStore() {
      disk.reset();
      return settings;
    },
    kill(child: Child) {
      child.kill("SIGSTOP");
      disk.cut();
      child.kill("SIGKILL");
    },
    revive: () => disk.revive(),
  };
  const figures = await killRounds(victim, file, mulberry32(seed));
  const lost = await lostAnswers(disk, settings, file, {});
  const withoutSync = {
    NODE_OPTIONS: `--import ${pathToFileURL(inProject("trials/support/without-sync.js"))}`,
  };
  const unsynced = await lostAnswers(disk, settings, file, withoutSync);
  const peer = { name: "left to the system", value: unsynced };
  figures.push({ name: "stored files lost at the answer", value: lost, unit: "", peer, bound: { value: 0 } });
  const cuts = { name: "cuts", value: ANSWERS };
  return [
    ...figures,
    {
      name: "losses noticed where left to the system",
      value: unsynced,
      unit: "",
      peer: cuts,
      bound: { least: 1 },
    },
  ];
}

type Child = ReturnType<typeof startImport>["child"];

/** How many files are not in, or a store not whole, that lost its power when an import had just said "stored". */
async function lostAnswers(
  disk: PowerDisk,
  settings: Settings,
  file: LongPriceFile,
  env: Settings,
): Promise<number> {
  disk.reset();
  await importUndisturbed(file.path, file.symbol, settings);
  const after = await withStoreOf(settings, contentOf);
  let lost = 0;
  for (let round = 0; round < ANSWERS; round += 1) {
    disk.reset();
    const { child, ended } = startImport(file.path, file.symbol, { ...settings, ...env });
    await once(child.stdout ?? child, "data");
    child.kill("SIGSTOP");
    disk.cut();
    child.kill("SIGKILL");
    await ended;
    disk.revive();
    const found = await withStoreOf(settings, contentOf).catch(() => "cannot be opened");
    if (found !== after) lost += 1;
  }
  return lost;
}
