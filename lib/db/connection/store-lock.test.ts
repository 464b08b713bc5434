import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "@/lib/db/testing/temporary-folder";
import { lockStore } from "./store-lock";

/** Starts a process that holds `folder` and resolves when it has printed its first line. */
async function hold(folder: string): Promise<{ child: ChildProcess; line: string }> {
  const script = fileURLToPath(new URL("../testing/hold-store.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [chunk] = await once(child.stdout, "data");
  return { child, line: String(chunk).trim() };
}

/** Runs `work` as a user whom file permissions bind: they do not bind root. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe("the embedded folder", () => {
  it("is refused to a second process without waiting for it, with the owner's pid and what to do", async () => {
    const folder = temporaryFolder();
    const { child, line } = await hold(folder);
    expect(line).toBe("held");
    await expect(lockStore(folder)).rejects.toThrow(
      new RegExp(`in use by process ${child.pid} \\(since \\d{4}-.*stop that process, or set DATA_DIR`),
    );
    expect([child.exitCode, child.signalCode]).toEqual([null, null]);
  });

  it("is refused to another process while this one holds it", async () => {
    const folder = temporaryFolder();
    const lock = await lockStore(folder);
    const { line } = await hold(folder);
    expect(line).toContain(`in use by process ${process.pid}`);
    lock.release();
    expect((await hold(folder)).line).toBe("held");
  });

  it("is refused to a second opening within one process", async () => {
    const folder = temporaryFolder();
    const lock = await lockStore(folder);
    await expect(lockStore(folder)).rejects.toThrow(`in use by process ${process.pid}`);
    lock.release();
  });

  it("is free as soon as its owner was killed", async () => {
    const folder = temporaryFolder();
    const { child } = await hold(folder);
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    const lock = await lockStore(folder);
    lock.release();
  });

  it("names itself where it cannot be written", async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    await asOrdinaryUser(async () => {
      const expected = `The data folder ${folder} cannot be written: make it writable, or set DATA_DIR`;
      await expect(lockStore(folder)).rejects.toThrow(expected);
      await expect(lockStore(join(folder, "new"))).rejects.toThrow(`${folder}/new cannot be written`);
    });
  });

  it("names itself where a file stands in its place", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    await expect(lockStore(file)).rejects.toThrow(`The data folder ${file} cannot be written`);
  });

  it("forgets its owner when it is given up, and giving up twice does nothing", async () => {
    const folder = temporaryFolder();
    const lock = await lockStore(folder);
    expect(existsSync(join(folder, "store.owner.json"))).toBe(true);
    lock.release();
    lock.release();
    expect(existsSync(join(folder, "store.owner.json"))).toBe(false);
  });
});
