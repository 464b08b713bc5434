import process from "node:process";
import { readSetting } from "@/lib/settings/settings.js";

const BYTES_PER_MB = 1_000_000;

/** How large a request to import may be over HTTP, in bytes: `IMPORT_MAX_MB`. Throws a RangeError where that is none. */
export function importLimit(): number {
  return Math.floor(readSetting(process.env, "IMPORT_MAX_MB") * BYTES_PER_MB);
}

/** A number of bytes as a reader is told it. */
export function megabytes(bytes: number): string {
  return `${bytes / BYTES_PER_MB} MB`;
}
