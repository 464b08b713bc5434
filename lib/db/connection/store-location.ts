import { isAbsolute, join } from "node:path";
import process from "node:process";
import { readSetting, type Settings, withoutServer } from "@/lib/settings/settings.js";
import { workerNumber } from "@/lib/settings/worker.js";
import { StoreError } from "./store-error";

/** Where the store is: a folder of this machine, or a PostgreSQL server. */
export type StoreLocation =
  | {
      readonly engine: "embedded";
      readonly folder: string;
      /** Another of the processes that serve together holds it. */
      readonly isHeldByOther?: true;
    }
  | ({ readonly engine: "server" } & ServerAddresses);

/** The addresses of a PostgreSQL server. */
export interface ServerAddresses {
  /** For what anybody may ask: of the server, or of a pooler before it. */
  readonly url: string;
  /** Past a pooler: for what needs a connection of its own, LISTEN, locks and migrations. `url` where there is none. */
  readonly directUrl: string;
  /** Copies that follow the server and may be read from; none where there are none. */
  readonly replicaUrls: readonly string[];
  /** `host:port/database` of `url`, fit to be shown. */
  readonly host: string;
}

/**
 * Where the environment says the store is: `DATABASE_URL` names a PostgreSQL server, `DATABASE_DIRECT_URL` the same one
 * past a pooler and `DATABASE_REPLICA_URLS` its replicas; otherwise `DATA_DIR` (or `.data`) is the folder of the
 * embedded one. Throws a StoreError, without the password, where one of them is not a PostgreSQL address, and where the
 * others are set without `DATABASE_URL`.
 */
export function storeLocation(env: NodeJS.ProcessEnv = process.env): StoreLocation {
  const url = databaseSetting(env, "DATABASE_URL");
  if (url === null) {
    const [problem] = withoutServer(env);
    if (problem !== undefined) throw new StoreError(problem);
    const folder = localFolder(env);
    const isHeldByOther = (workerNumber(env) ?? 1) > 1;
    return isHeldByOther ? { engine: "embedded", folder, isHeldByOther } : { engine: "embedded", folder };
  }
  const directUrl = databaseSetting(env, "DATABASE_DIRECT_URL") ?? url;
  const replicaUrls = databaseSetting(env, "DATABASE_REPLICA_URLS");
  return { engine: "server", url, directUrl, replicaUrls, host: hostOf(new URL(url)) };
}

/** The folder of this machine for what the almanac keeps: `DATA_DIR`, or `.data`. */
export function localFolder(env: NodeJS.ProcessEnv = process.env): string {
  const folder = readSetting(env, "DATA_DIR");
  return isAbsolute(folder) ? folder : join(/* turbopackIgnore: true */ process.cwd(), folder);
}

function databaseSetting<Name extends "DATABASE_URL" | "DATABASE_DIRECT_URL" | "DATABASE_REPLICA_URLS">(
  env: NodeJS.ProcessEnv,
  name: Name,
): Settings[Name] {
  try {
    return readSetting(env, name);
  } catch (error) {
    throw error instanceof RangeError ? new StoreError(error.message) : error;
  }
}

/** `host:port/database` of an address of PostgreSQL, fit to be shown. */
export function hostOf({ hostname, port, pathname, searchParams }: URL): string {
  // A Unix socket's folder stands in the query: postgresql:///almanac?host=/run/postgresql
  const host = hostname || searchParams.get("host") || "localhost";
  return `${decodeURIComponent(host)}:${port || searchParams.get("port") || "5432"}${pathname}`;
}
