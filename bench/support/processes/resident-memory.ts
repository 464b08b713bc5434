import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Resident memory of a process in MB (10⁶ bytes); `null` on a system that does not tell. */
export function residentMegabytes(pid: number): number | null {
  const kibibytes = existsSync(`/proc/${pid}/status`) ? fromProc(pid) : fromPs(pid);
  return kibibytes === null ? null : (kibibytes * 1024) / 1e6;
}

function fromProc(pid: number): number | null {
  const match = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return match === null ? null : Number(match[1]);
}

function fromPs(pid: number): number | null {
  try {
    const kibibytes = Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
    return kibibytes > 0 ? kibibytes : null;
  } catch {
    return null;
  }
}
