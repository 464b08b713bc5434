import { cpSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type ServerProcess, startServer } from "../../bench/support/processes/server-process";
import { START } from "../../bench/support/processes/start-command";
import { atEnd, temporaryFolder } from "../../bench/support/temporary-folder";
import { openDatabase } from "../../lib/db/connection/open-database";
import { startPostgres } from "../../lib/db/testing/postgres-server";
import { generatingStatements } from "./generated-indices";

/** A store that can be served, as often as asked for. */
export interface ServedStore {
  start(): Promise<ServerProcess>;
  megabytes(): Promise<number>;
  /** How many files were written for when the store does not answer. */
  kept(): Promise<number>;
}

/** The same store with what ships, and with generated indices beside that. */
export interface StorePair {
  readonly twelve: ServedStore;
  readonly many: ServedStore;
  /** The start that makes and fills a store, in milliseconds. */
  readonly firstStartMs: number;
}

export const TOKEN = "thousand-trial-token";

/** On a PostgreSQL of their own. */
export async function onPostgres(count: number): Promise<StorePair> {
  const postgres = await startPostgres();
  atEnd(() => postgres.stop());
  const served = (name: string, DATABASE_URL: string): ServedStore => {
    const folder = temporaryFolder();
    return {
      start: () => startServer(START, { DATABASE_URL, DATA_DIR: folder, ADMIN_TOKEN: TOKEN }),
      megabytes: async () => Number(postgres.query(name, `SELECT pg_database_size('${name}')`)) / 1e6,
      kept: () => filesIn(join(folder, "snapshot")),
    };
  };
  const twelve = served("twelve", postgres.createDatabase("twelve"));
  const firstStartMs = await startedOnce(twelve);
  postgres.query("postgres", "CREATE DATABASE many TEMPLATE twelve");
  for (const [at, statement] of generatingStatements(count).entries()) {
    postgres.query("many", statement);
    if (at % 5 === 0) process.stderr.write(".");
  }
  process.stderr.write("\n");
  return { twelve, many: served("many", postgres.address("many")), firstStartMs };
}

/** In folders, embedded. */
export async function embedded(count: number): Promise<StorePair> {
  const served = (folder: string): ServedStore => ({
    start: () => startServer(START, { DATA_DIR: folder, ADMIN_TOKEN: TOKEN }),
    megabytes: async () => (await bytesIn(join(folder, "postgres"))) / 1e6,
    kept: () => filesIn(join(folder, "snapshot")),
  });
  const [few, much] = [temporaryFolder(), temporaryFolder()];
  const twelve = served(few);
  const firstStartMs = await startedOnce(twelve);
  cpSync(join(few, "postgres"), join(much, "postgres"), { recursive: true });
  const db = await openDatabase({ engine: "embedded", folder: much }, () => {});
  try {
    for (const statement of generatingStatements(count)) {
      await db.prisma.$executeRawUnsafe(statement);
      process.stderr.write(".");
    }
    process.stderr.write("\n");
  } finally {
    await db.close();
  }
  return { twelve, many: served(much), firstStartMs };
}

async function startedOnce(store: ServedStore): Promise<number> {
  const server = await store.start();
  await server.stop();
  return server.startMs;
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function filesIn(folder: string): Promise<number> {
  return (await pathsIn(folder)).length;
}

async function bytesIn(folder: string): Promise<number> {
  return (await pathsIn(folder)).reduce((sum, path) => sum + statSync(path).size, 0);
}
