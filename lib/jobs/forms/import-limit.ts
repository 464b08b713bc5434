import process from "node:process";

const DEFAULT_MB = 64;
const BYTES_PER_MB = 1_000_000;

/**
 * How large a request to import may be over HTTP, in bytes: `IMPORT_MAX_MB`, 64 where it is not set. Throws a
 * RangeError with one line where that is not a number above 0.
 */
export function importLimit(env: Readonly<Record<string, string | undefined>> = process.env): number {
  const text = env["IMPORT_MAX_MB"]?.trim() ?? "";
  const megabytes = text === "" ? DEFAULT_MB : Number(text);
  if (!Number.isFinite(megabytes) || megabytes <= 0) {
    throw new RangeError(`IMPORT_MAX_MB must be a number above 0, not ${text}`);
  }
  return Math.floor(megabytes * BYTES_PER_MB);
}

/** A number of bytes as a reader is told it. */
export function megabytes(bytes: number): string {
  return `${bytes / BYTES_PER_MB} MB`;
}
