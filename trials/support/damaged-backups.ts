import { readFileSync, writeFileSync } from "node:fs";
import { rewriteManifest, rewriteZip } from "../../lib/db/backup/testing/rewrite-zip";

/** A damaged copy of a backup, written to `path` when its turn comes. */
export interface DamagedBackup {
  readonly name: string;
  write(path: string): Promise<void> | void;
}

const CUTS = 10;
const FLIPS = 25;

/** Copies of a backup: cut short, with one other byte, of a newer version, a bomb, with a way out of its folder. */
export function damagedBackups(good: string, random: () => number): DamagedBackup[] {
  const bytes = readFileSync(good);
  const somewhere = () => Math.floor(random() * bytes.length);
  const cuts = Array.from({ length: CUTS }, () => {
    const end = somewhere();
    return { name: `cut after ${end}`, write: (path: string) => writeFileSync(path, bytes.subarray(0, end)) };
  });
  const flips = Array.from({ length: FLIPS }, () => {
    const at = somewhere();
    const write = (path: string) => {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      writeFileSync(path, flipped);
    };
    return { name: `another byte at ${at}`, write };
  });
  return [
    ...cuts,
    ...flips,
    {
      name: "a newer version",
      write: (path) =>
        rewriteManifest(good, path, (manifest) => {
          (manifest["migrations"] as object[]).push({
            name: "29990101000000_later",
            checksum: "0".repeat(64),
          });
        }),
    },
    {
      name: "a bomb",
      write: (path) => rewriteZip(good, path, (entries) => entries.set("fund.copy", Buffer.alloc(512 << 20))),
    },
    {
      name: "a way out of its folder",
      write: (path) =>
        writeFileSync(path, bytes.toString("latin1").replaceAll("fund.copy", "../a.copy"), "latin1"),
    },
  ];
}
