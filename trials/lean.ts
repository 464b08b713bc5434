import { execFileSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { temporaryFolder } from "../bench/support/temporary-folder";
import { npm } from "../scripts/run-command.js";
import { askAll, askThroughProxy, textsOfPages } from "./support/lean-questions";
import { cloneWithBuild, megabytesIn, serveFrom } from "./support/lean-rig";
import type { Outcome } from "./support/outcome";

const MOST_MEGABYTES = 250;
// A build would say so; an install would fail, without a registry.
const MADE = /✓ (?:database client|build)/;

/**
 * Packs a built almanac into an empty folder, and installs one without what is for development, and has each serve pages,
 * files, pictures and metrics, take an import, and run the command, with the same
 * pages. The packed one may have 250 MB of packages; neither may
 * install or build, and nothing that they print or measure may hold a secret.
 */
export async function lean(): Promise<Outcome> {
  const faults: string[] = [];
  const told: string[] = [];
  const expect = (isSo: boolean, fault: string) => {
    if (!isSo) faults.push(fault);
  };

  const packed = join(temporaryFolder(), "almanac");
  const [program = "", ...args] = npm("run", "-s", "pack", "--", packed);
  execFileSync(program, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, INIT_CWD: "" },
  });
  const size = megabytesIn(join(packed, "node_modules"));
  expect(size <= MOST_MEGABYTES, `the packages of the packed almanac have ${size} MB`);
  told.push(`packed: ${size} MB of packages, ${megabytesIn(packed)} MB in all`);

  const clone = cloneWithBuild();
  told.push(`npm ci --omit=dev: ${megabytesIn(join(clone, "node_modules"))} MB of packages`);

  const pages: string[][] = [];
  for (const [name, folder] of [
    ["packed", packed],
    ["installed without dev", clone],
  ] as const) {
    const served = await serveFrom(folder);
    try {
      pages.push(await textsOfPages(served));
      faults.push(...(await askAll(served)).map((fault) => `${name}: ${fault}`));
      const proxied = await askThroughProxy(served);
      faults.push(...proxied.faults);
      told.push(`${name}: first start ${(served.server.startMs / 1000).toFixed(1)} s; ${proxied.told}`);
      const steps = served.server.printed().replace(/^\{.*\}$/gm, "");
      expect(!MADE.test(steps), `${name}: something was installed or built:\n${steps}`);
    } finally {
      await served.server.stop();
    }
  }
  expect(pages[0]?.join() === pages[1]?.join(), "the two answer pages that differ");
  return { passed: faults.length === 0, told: [...told, ...faults].join("\n") };
}
