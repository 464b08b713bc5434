import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Db } from "@/lib/db/database";
import { missingPostgres, type PostgresServer, startPostgres } from "@/lib/db/testing/postgres-server";
import { emptyStore, ship } from "@/lib/db/testing/small-stores";
import { temporaryFolder } from "@/lib/db/testing/temporary-folder";
import { inTime } from "@/lib/testing/in-time";
import { storeLocation } from "../connection/store-location";
import { writeBackup } from "./write-backup";

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return { ...real, writeFile: vi.fn(real.writeFile) };
});

const MANY = `INSERT INTO daily_close (index_id, date, close, basis, date_precision, source, batch_id, revision)
  SELECT index_id, date - number, close, basis, date_precision, source, batch_id, revision
  FROM daily_close, generate_series(1, 200000) AS number`;

async function onFullDisk(_: unknown, content: unknown): Promise<void> {
  for await (const __ of content as AsyncIterable<Uint8Array>) {
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), {
      code: "ENOSPC",
      syscall: "write",
    });
  }
}

describe.skipIf(missingPostgres() !== null)("a backup of a server that ends in the middle", () => {
  let server: PostgresServer;
  let db: Db;
  const open = () =>
    server.query(
      "almanac",
      "SELECT count(*) FROM pg_stat_activity WHERE state <> 'idle' AND query LIKE 'COPY%'",
    );
  const isGone = () => inTime(() => expect(open().trim()).toBe("0"));

  beforeAll(async () => {
    server = await startPostgres();
    const url = server.createDatabase("almanac");
    db = await emptyStore(storeLocation({ NODE_ENV: "test", DATABASE_URL: url }));
    await ship(db, "HSI", { "2026-01-02": 100.25 });
    await db.prisma.$executeRawUnsafe(MANY);
  });
  afterAll(async () => {
    await db?.close();
    server?.stop();
  });

  it("because it is stopped rejects at once and leaves neither a file nor a connection", async () => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    const onProgress = () => {
      if (open().trim() === "1") stop.abort(new Error("stopped"));
    };
    const backup = writeBackup(db, join(folder, "a.zip"), { onProgress, signal: stop.signal });
    await expect(backup).rejects.toThrow("stopped");
    await isGone();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("because the disk is full says so and leaves neither a file nor a connection", async () => {
    vi.mocked(writeFile).mockImplementationOnce(onFullDisk);
    const folder = temporaryFolder();
    await expect(writeBackup(db, join(folder, "a.zip"))).rejects.toThrow(/disk .*full|no space|room/);
    await isGone();
    expect(readdirSync(folder)).toEqual([]);
  });
});
