import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { isDiskFull, StoreError } from "@/lib/db/connection/store-error";

const LONGEST_REASON = 300;

/** A file that is no backup, is damaged or belongs to another version, in one line; nothing was changed. */
export function refusal(path: string, reason: string): StoreError {
  // A reason may have in it what the file says.
  const line = reason.replace(/[\s\p{Cc}]+/gu, " ");
  const told = line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
  return new StoreError(`${path}: ${told}`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "what should be its folder is a file",
  EISDIR: "it is a folder",
  EACCES: "permissions do not allow it",
  EPERM: "permissions do not allow it",
  EROFS: "the disk is read-only",
  ENAMETOOLONG: "the name is longer than a file's can be",
};

/** The first line of what an error says. */
export function firstLine(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}

/** Why a backup's file cannot be opened, by name. */
export function fileError(path: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const reason = isDiskFull(error) ? "the disk is full" : (REASONS[codeOf(error)] ?? firstLine(error));
  return new StoreError(`${path}: ${reason}`, { cause: error });
}

/** Why a backup's file cannot be written, by name: of a folder that is missing, by that of the folder. */
export function unwritable(path: string, error: unknown): StoreError {
  if (codeOf(error) !== "ENOENT") return fileError(path, error);
  const folder = dirname(path);
  // Some folders, such as /proc, are there and take no files.
  const reason = existsSync(folder) ? `no file can be written to ${folder}` : `there is no folder ${folder}`;
  return new StoreError(`${path}: ${reason}`, { cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
