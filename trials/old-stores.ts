import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { temporaryFolder } from "../bench/support/temporary-folder";
import { inProject, projectRoot } from "../scripts/project.js";
import type { Outcome } from "./support/outcome";

// Two closes after those that ship, of this trial's own making.
const IMPORTED = "Date,Close\n2026-08-24,26000.5\n2026-08-25,26100.25\n";
const VIEWS = ["annual", "monthly", "drawdowns", "returns", "volatility"];
const INDICES = ["hsi", "spx", "n225", "ftse"];

/**
 * Makes a store with the last version before each migration, taken from the history of the project, imports into it where
 * that version could, and opens it with the present one: its files must be those of a store made anew.
 */
export async function oldStores(): Promise<Outcome> {
  const versions = lastBeforeEachMigration();
  if (versions === null) return { passed: true, told: "skipped: no history of the project here" };
  const lines: string[] = [];
  let passed = true;
  const expected = new Map<boolean, string>();
  for (const { commit, migration } of versions) {
    const store = join(temporaryFolder(), "store");
    const hasImported = makeStore(commit, store);
    const wanted = expected.get(hasImported) ?? filesOf(freshStore(hasImported));
    expected.set(hasImported, wanted);
    const isSame = filesOf(store) === wanted;
    passed &&= isSame;
    const made = hasImported ? "with an import" : "as shipped";
    const came = isSame ? "the same files" : "OTHER FILES";
    const line = `store of ${commit.slice(0, 8)} (up to ${migration}, ${made}): ${came}`;
    // Each takes minutes.
    console.error(line);
    lines.push(line);
  }
  return { passed, told: lines.join("\n") };
}

/** The last version that knew each migration but not the next; `null` outside a clone with its history. */
function lastBeforeEachMigration(): { commit: string; migration: string }[] | null {
  const names = readdirSync(inProject("prisma", "migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const versions = names.slice(1).map((next, place) => {
    const path = `prisma/migrations/${next}/migration.sql`;
    const [added = ""] = git("log", "--diff-filter=A", "--format=%H", "--", path).split("\n");
    return { commit: added === "" ? "" : git("rev-parse", `${added}^`), migration: names[place] ?? "" };
  });
  return versions.some(({ commit }) => commit === "") ? null : versions;
}

function git(...args: string[]): string {
  const { stdout, status } = spawnSync("git", args, { cwd: projectRoot, encoding: "utf8" });
  return status === 0 ? stdout.trim() : "";
}

/** Makes the store with an earlier version of the almanac; whether it could import. */
function makeStore(commit: string, store: string): boolean {
  const folder = join(temporaryFolder(), "almanac");
  mkdirSync(folder);
  succeeded(spawnSync("sh", ["-c", `git archive ${commit} | tar -x -C "$0"`, folder], { cwd: projectRoot }));
  succeeded(spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, encoding: "utf8" }));
  succeeded(spawnSync("npm", ["run", "-s", "generate"], { cwd: folder, encoding: "utf8" }));
  succeeded(almanac(folder, store, "status"));
  const file = writtenFile();
  return almanac(folder, store, "import", file, "--index", "hsi").status === 0;
}

function freshStore(withImport: boolean): string {
  const store = join(temporaryFolder(), "store");
  if (withImport) succeeded(almanac(projectRoot, store, "import", writtenFile(), "--index", "hsi"));
  return store;
}

function writtenFile(): string {
  const file = join(temporaryFolder(), "made-up.csv");
  writeFileSync(file, IMPORTED);
  return file;
}

/** Every view of some indices as CSV, one behind the other. */
function filesOf(store: string): string {
  return INDICES.flatMap((index) =>
    VIEWS.map((view) => succeeded(almanac(projectRoot, store, "export", index, view))),
  ).join("\n");
}

function almanac(folder: string, store: string, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: store };
  const command = [join(folder, "lib", "cli", "almanac.js"), ...args];
  return spawnSync(process.execPath, command, { cwd: folder, env, encoding: "utf8", maxBuffer: 1e9 });
}

function succeeded({
  status,
  stdout,
  stderr,
}: {
  status: number | null;
  stdout: unknown;
  stderr: unknown;
}): string {
  if (status !== 0) throw new Error(`a step failed: ${stdout}${stderr}`);
  return String(stdout);
}
