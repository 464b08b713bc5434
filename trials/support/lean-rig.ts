import { execFileSync } from "node:child_process";
import { cpSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { type ServerProcess, startServer } from "../../bench/support/processes/server-process";
import { temporaryFolder } from "../../bench/support/temporary-folder";
import { inProject, projectRoot } from "../../scripts/project.js";
import { npm } from "../../scripts/run-command.js";

/** An almanac in a folder of its own that serves, and what it must never tell. */
export interface LeanAlmanac {
  readonly folder: string;
  readonly dataFolder: string;
  readonly server: ServerProcess;
  readonly metricsToken: string;
  readonly adminToken: string;
  readonly secrets: readonly string[];
}

const SECRETS = {
  ADMIN_TOKEN: "secret-of-the-admin-of-the-trial",
  METRICS_TOKEN: "secret-of-the-metrics-of-the-trial",
  ALMANAC_YAHOO_URL: "http://127.0.0.1:1/secret-of-the-mirror/",
  ALMANAC_STOOQ_URL: "http://127.0.0.1:1/secret-of-the-other-mirror/",
};
// What a build leaves, none of it under version control.
const BUILT = [".next", "app/fonts", "lib/cli/.built", "lib/db/generated"];

/** A copy of the project as a clone has it, with its finished build and the packages that `npm ci --omit=dev` installs. */
export function cloneWithBuild(): string {
  const folder = join(temporaryFolder(), "clone");
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  // With their times, by which the command knows whether its bundle is of them.
  const copy = (path: string) =>
    cpSync(inProject(path), join(folder, path), {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
      filter: (source) => !/\.next\/(?:cache|standalone)$/.test(source),
    });
  for (const path of listed.split("\0").filter((each) => each !== "")) copy(path);
  for (const path of BUILT) copy(path);
  const [program = "", ...args] = npm("ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund");
  execFileSync(program, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  return folder;
}

/** Starts what lies in a folder as `npm start` there does, on a store of its own, with every secret set and all logged. */
export async function serveFrom(folder: string): Promise<LeanAlmanac> {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [, ...args] = String(scripts.start).split(" ");
  const dataFolder = temporaryFolder();
  const env = {
    ...SECRETS,
    // Whatever is not in the folder is not to be had: no npm, no compiler.
    PATH: dirname(process.execPath),
    npm_execpath: "",
    npm_config_registry: "http://127.0.0.1:1/",
    DATA_DIR: dataFolder,
    LOG_LEVEL: "debug",
    SLOW_QUERY_MS: "1",
    TRUSTED_PROXIES: "1",
  };
  const server = await startServer([process.execPath, ...args], env, undefined, folder);
  const { ADMIN_TOKEN: adminToken, METRICS_TOKEN: metricsToken } = SECRETS;
  return { folder, dataFolder, server, adminToken, metricsToken, secrets: ["secret-of"] };
}

/** What a folder takes, in MB of 1,000,000 bytes; a file that has two names in it counts once. */
export function megabytesIn(folder: string): number {
  const seen = new Set<number>();
  const bytesIn = (place: string): number =>
    readdirSync(place, { withFileTypes: true }).reduce((sum, entry) => {
      const path = join(place, entry.name);
      if (entry.isDirectory()) return sum + bytesIn(path);
      const { ino, size } = lstatSync(path);
      if (seen.has(ino)) return sum;
      seen.add(ino);
      return sum + size;
    }, 0);
  return Math.round(bytesIn(folder) / 1_000_000);
}
