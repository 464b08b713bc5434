import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAlmanac } from "@/lib/cli/testing/run-almanac";
import { createFolder } from "@/lib/db/testing/create-folder";
import { temporaryFolder } from "@/lib/db/testing/temporary-folder";
import { type HandOver, readHandOver } from "@/lib/jobs/handover/hand-over-file";
import { priceFile, SESSIONS } from "@/lib/jobs/testing/small-store";
import { inProject } from "../../../scripts/project.js";
import { findServer } from "./find-server";

const folder = createFolder();
const store = join(folder, "store");
const env = { DATA_DIR: store, DATABASE_URL: "" };
// Nothing listens on this port.
const NO_PROVIDERS = { ALMANAC_YAHOO_URL: "http://127.0.0.1:1/", ALMANAC_STOOQ_URL: "http://127.0.0.1:1/" };
let server: ChildProcess;

async function said(): Promise<string> {
  const [text] = await once(server.stdout ?? process.stdin, "data");
  return String(text).trim();
}

/** How many closes of HSI the pages of the server show now. */
async function shown(): Promise<number> {
  server.stdin?.write("?\n");
  return Number(await said());
}

function handOver(): HandOver {
  const found = readHandOver(store);
  if (found === null) throw new Error("no server wrote where it takes work");
  return found;
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

beforeAll(async () => {
  const script = inProject("lib", "cli", "testing", "serve-small-store.ts");
  server = spawn(process.execPath, ["--import", "tsx", script], {
    env: { ...process.env, ...env, ...NO_PROVIDERS },
    stdio: ["pipe", "pipe", "inherit"],
  });
  expect(await said()).toBe("ready");
});
afterAll(async () => {
  const ended = once(server, "exit");
  server.stdin?.end();
  await ended;
  expect(existsSync(join(store, "store.server.json"))).toBe(false);
  rmSync(folder, { recursive: true });
});

describe("a server that holds the embedded store", () => {
  it("writes where it takes work for its own user only", () => {
    if (process.platform !== "win32") {
      expect(statSync(join(store, "store.server.json")).mode & 0o777).toBe(0o600);
    }
    expect(handOver()).toMatchObject({
      pid: server.pid,
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    });
  });

  it("takes nothing from whoever does not know its token", async () => {
    const { url, token } = handOver();
    for (const authorization of ["", "Bearer ", `Bearer ${token.slice(1)}`, `Bearer ${token}x`, token]) {
      for (const path of ["/store", "/imports", "/backup", "/restore", "/verify", "/stop"]) {
        const method = path === "/store" ? "GET" : "POST";
        const response = await fetch(new URL(path, url), {
          method,
          headers: { Authorization: authorization },
        });
        expect(response.status).toBe(401);
      }
    }
  });

  it("is not taken for the owner of another folder, nor one that is gone", async () => {
    expect((await findServer(store))?.pid).toBe(server.pid);
    const file = join(store, "store.server.json");
    const text = readFileSync(file, "utf8");
    const copied = temporaryFolder();
    writeFileSync(join(copied, "store.server.json"), text);
    expect(await findServer(copied)).toBeNull();
    for (const other of [text.replace(String(server.pid), "999999999"), text.slice(0, 20), ""]) {
      writeFileSync(file, other);
      expect(await findServer(store)).toBeNull();
    }
    writeFileSync(file, text);
  });

  it("answers status and analyze", () => {
    const status = runAlmanac(["status", "--json"], { cwd: folder, env });
    expect(JSON.parse(status.stdout)).toMatchObject({
      store: { engine: "embedded", location: store },
      indices: [{ symbol: "HSI", sessionCount: SESSIONS }],
    });
    const sheet = runAlmanac(["analyze", "hsi", "--json"], { cwd: folder, env });
    expect(JSON.parse(sheet.stdout)).toMatchObject({ symbol: "HSI", observations: SESSIONS });
    const unknown = runAlmanac(["analyze", "nope"], { cwd: folder, env });
    expect(unknown).toMatchObject({ status: 1, stderr: expect.stringContaining("expected a file or HSI") });
  });

  it("imports a file for the command, and shows it at once", async () => {
    const path = write("new.csv", priceFile(250, 60));
    const first = runAlmanac(["import", path, "--index", "hsi"], { cwd: folder, env });
    expect(first.stdout).toMatch(
      /new\.csv: stored in HSI: 10 inserted, 0 changed, 50 unchanged, 0 kept, 0 refused/,
    );
    expect(first.status).toBe(0);
    expect(await shown()).toBe(SESSIONS + 10);
    const again = runAlmanac(["import", path, "--index", "HSI", "--json"], { cwd: folder, env });
    expect(again).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(again.stdout)).toMatchObject({
      imports: [{ status: "already-stored", file: "new.csv" }],
    });
  });

  it("asks the providers for the command, and tells what they did not give", () => {
    const outcome = runAlmanac(["update", "hsi"], { cwd: folder, env });
    expect(outcome.status).toBe(1);
    expect(`${outcome.stdout}${outcome.stderr}`).toMatch(/HSI cannot be updated: .*127\.0\.0\.1/s);
  });

  it("refuses faulty files for it, which it names with their lines, and imports the others", async () => {
    const good = write("good.csv", priceFile(250, 65));
    const bad = write('b"a d.csv', priceFile(250, 70).replace(/,\d+\.\d+\n/, ",x\n"));
    const outcome = runAlmanac(["import", bad, "gone.csv", good, "--index", "hsi"], { cwd: folder, env });
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toContain(`${bad}:2: column "Close": found "x"`);
    expect(outcome.stderr).toContain("gone.csv: no such file\n");
    expect(outcome.stdout).toContain("good.csv: stored in HSI: 5 inserted");
    expect(await shown()).toBe(SESSIONS + 15);
  });

  it("rolls an import back that Ctrl-C stops, and says so", async () => {
    const before = await shown();
    const rows = priceFile(250, 75).split("\n").slice(1, -1);
    const path = write("long.csv", `Date,Close\n${rows.map((row) => `${row}\n`.repeat(100_000)).join("")}`);
    const command = spawn(
      process.execPath,
      [inProject("lib", "cli", "almanac.js"), "import", path, "--index", "hsi"],
      {
        cwd: folder,
        env: { ...process.env, ...env },
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    let stderr = "";
    command.stderr.setEncoding("utf8").on("data", (text: string) => {
      // The first line of progress: it is in the middle.
      if (stderr === "") command.kill("SIGINT");
      stderr += text;
    });
    const [status] = await once(command, "exit");
    expect([status, stderr]).toEqual([
      130,
      expect.stringContaining("long.csv: stopped, nothing of it was stored\n"),
    ]);
    expect(await shown()).toBe(before);
  });

  it("backs its store up, restores it so that pages show it at once, and refuses what is no backup", async () => {
    const before = await shown();
    const backup = runAlmanac(["backup", "kept.zip", "--json"], { cwd: folder, env });
    expect(JSON.parse(backup.stdout).backup).toMatchObject({
      file: join(folder, "kept.zip"),
      closes: before,
    });
    write("more.csv", priceFile(250, before - 247));
    expect(runAlmanac(["import", "more.csv", "--index", "hsi"], { cwd: folder, env }).status).toBe(0);
    const refused = runAlmanac(["restore", "more.csv", "--replace"], { cwd: folder, env });
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringMatching(/more\.csv: is no backup/) });
    const kept = runAlmanac(["restore", "kept.zip"], { cwd: folder, env });
    expect(kept).toMatchObject({ status: 1, stderr: expect.stringMatching(/imports? of yours.*--replace/) });
    const restored = runAlmanac(["restore", "kept.zip", "--replace"], { cwd: folder, env });
    expect(restored).toMatchObject({ status: 0, stdout: expect.stringContaining("restored 3") });
    expect(await shown()).toBe(before);
  });

  it("checks its store, which lacks all but one of the indices that ship", () => {
    const checked = runAlmanac(["verify"], { cwd: folder, env });
    expect(checked.status).toBe(1);
    expect(checked.stderr).toContain("market_index SPX: it ships, but is not there");
  });
});
