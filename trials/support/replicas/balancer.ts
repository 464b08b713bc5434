import { spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../../bench/support/processes/free-port";
import { atEnd, temporaryFolder } from "../../../bench/support/temporary-folder";
import { inProject } from "../../../scripts/project.js";

/** Why HAProxy cannot be started here; `null` where it can. */
export function missingBalancer(): string | null {
  return spawnSync("haproxy", ["-v"]).status === 0 ? null : "haproxy is not installed";
}

/** Starts HAProxy with docs/haproxy.cfg before almanacs at these ports. Resolves with the address to ask at. */
export async function startBalancer(almanacs: readonly number[]): Promise<string> {
  const port = await freePort();
  const file = join(temporaryFolder(), "haproxy.cfg");
  const lines = readFileSync(inProject("docs", "haproxy.cfg"), "utf8").split("\n");
  const kept = lines.filter((line) => !/^ *(bind|server) /.test(line));
  const servers = almanacs.map((each, at) => `  server almanac${at} 127.0.0.1:${each} check`);
  writeFileSync(file, [...kept, `  bind 127.0.0.1:${port}`, ...servers, ""].join("\n"));
  const child = spawn("haproxy", ["-db", "-f", file], { stdio: "ignore" });
  atEnd(() => child.kill("SIGKILL"));
  return `http://127.0.0.1:${port}`;
}
