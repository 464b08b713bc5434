import { execFileSync } from "node:child_process";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { atEnd, temporaryFolder } from "../../bench/support/temporary-folder";

/** A small disk of its own, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it until so many MB (2²⁰ bytes) are free, or as many as are where that is less. */
  leave(megabytes: number): void;
  /** Takes the filling away. */
  makeRoom(): void;
}

const MEGABYTE = 1 << 20;

/** Why no disk can be mounted here, in a few words; `null` where one can. */
export function missingMount(): string | null {
  return process.platform === "linux" && process.getuid?.() === 0
    ? null
    : "only root on Linux mounts a tmpfs";
}

/** Mounts a disk of so many MB. Throws where that is not allowed, as in some containers. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = temporaryFolder();
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", folder]);
  atEnd(() => execFileSync("umount", ["--lazy", folder]));
  const filling = join(folder, "filling");
  const makeRoom = () => rmSync(filling, { force: true });
  return {
    folder,
    leave(left) {
      makeRoom();
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filling, Buffer.alloc(Math.max(0, bavail * bsize - left * MEGABYTE)));
    },
    makeRoom,
  };
}
