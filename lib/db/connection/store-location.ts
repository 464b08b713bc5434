import { isAbsolute, join } from "node:path";
import process from "node:process";
import { readSetting } from "@/lib/settings/settings.js";
import { StoreError } from "./store-error";

/** Where the store is: a folder of this machine, or a PostgreSQL server. */
export type StoreLocation =
  | { readonly engine: "embedded"; readonly folder: string }
  | { readonly engine: "server"; readonly url: string; readonly host: string };

/**
 * Where the environment says the store is: `DATABASE_URL` names a PostgreSQL server, otherwise `DATA_DIR` (or
 * `.data`) is the folder of the embedded one. `host` is `host:port/database`, fit to be shown. Throws a
 * StoreError, without the password, where `DATABASE_URL` is not a PostgreSQL address.
 */
export function storeLocation(env: NodeJS.ProcessEnv = process.env): StoreLocation {
  const url = databaseUrl(env);
  if (url !== null) return { engine: "server", url, host: hostOf(new URL(url)) };
  return { engine: "embedded", folder: localFolder(env) };
}

/** The folder of this machine for what the almanac keeps: `DATA_DIR`, or `.data`. */
export function localFolder(env: NodeJS.ProcessEnv = process.env): string {
  const folder = readSetting(env, "DATA_DIR");
  return isAbsolute(folder) ? folder : join(/* turbopackIgnore: true */ process.cwd(), folder);
}

function databaseUrl(env: NodeJS.ProcessEnv): string | null {
  try {
    return readSetting(env, "DATABASE_URL");
  } catch (error) {
    throw error instanceof RangeError ? new StoreError(error.message) : error;
  }
}

function hostOf({ hostname, port, pathname, searchParams }: URL): string {
  // A Unix socket's folder stands in the query: postgresql:///almanac?host=/run/postgresql
  const host = hostname || searchParams.get("host") || "localhost";
  return `${decodeURIComponent(host)}:${port || searchParams.get("port") || "5432"}${pathname}`;
}
