import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";

/** The TCP connections of a process to a port of this machine; `null` on a system that does not tell. */
export function ownConnections(pid: number, port: number): number | null {
  if (!existsSync(`/proc/${pid}/net/tcp`)) return null;
  const remote = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const sockets = new Set<string>();
  for (const line of readFileSync(`/proc/${pid}/net/tcp`, "utf8").split("\n").slice(1)) {
    const [, , to = "", , , , , , , inode = ""] = line.trim().split(/\s+/);
    if (to.endsWith(remote)) sockets.add(`socket:[${inode}]`);
  }
  return readdirSync(`/proc/${pid}/fd`).filter((fd) => sockets.has(target(`/proc/${pid}/fd/${fd}`))).length;
}

function target(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    // Closed since it was listed.
    return "";
  }
}
