import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { atEnd, temporaryFolder } from "../../bench/support/temporary-folder";

/** A disk with a file system that can lose its power. */
export interface PowerDisk {
  readonly folder: string;
  /** Gives the disk what it held when it was last kept. */
  reset(): void;
  /** What has reached the disk is kept for `reset`. */
  keep(): void;
  /** Notes what has reached the disk at this moment; what the system still holds in memory is not among it. */
  cut(): void;
  /** Turns the power on again: the disk has what was noted. */
  revive(): void;
}

const MEGABYTES = 400;
// The file system would otherwise bring what it holds to disk by itself every five seconds.
const COMMIT_SECONDS = 600;

/** Why there can be no such disk here, in a few words; `null` where there can. */
export function missingDisk(): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "only root on Linux mounts a disk";
  return existsSync("/sbin/mkfs.ext4") ? null : "mkfs.ext4 is not installed";
}

/**
 * Makes an ext4 on a file of its own, in memory where that is possible. The file has what the file system has sent to
 * its disk, and nothing else: a copy of it is that disk as a power cut would leave it. Throws where it may not be
 * mounted, as in some containers.
 */
export function makePowerDisk(): PowerDisk {
  const place = existsSync("/dev/shm") ? temporaryFolder("/dev/shm") : temporaryFolder();
  const image = join(place, "image");
  const kept = join(place, "kept");
  const noted = join(place, "noted");
  const folder = join(place, "disk");
  mkdirSync(folder);
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  run("truncate", "-s", `${MEGABYTES}M`, image);
  run("/sbin/mkfs.ext4", "-q", image);
  const mount = () => run("mount", "-o", `loop,commit=${COMMIT_SECONDS}`, image, folder);
  const unmount = () => run("umount", folder);
  const copy = (from: string, to: string) => run("cp", "--sparse=always", from, to);
  mount();
  atEnd(() => execFileSync("umount", ["--lazy", folder], { stdio: "ignore" }));
  const put = (from: string) => {
    unmount();
    copy(from, image);
    mount();
  };
  return {
    folder,
    keep() {
      unmount();
      copy(image, kept);
      mount();
    },
    reset: () => put(kept),
    cut: () => copy(image, noted),
    revive: () => put(noted),
  };
}
