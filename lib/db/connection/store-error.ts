/**
 * A store that cannot be opened, read or filled, in one line that a reader can act on. Nothing was changed where
 * it is thrown. The message never holds a password.
 */
export class StoreError extends Error {
  override readonly name: string = "StoreError";
}

/** An embedded store that another process holds. */
export class StoreHeldError extends StoreError {
  /** Absolute. */
  readonly folder: string;

  constructor(message: string, folder: string) {
    super(message);
    this.folder = folder;
  }
}

// 53100 is what PostgreSQL calls it.
const NO_SPACE = /ENOSPC|53100|no space left on device|disk quota exceeded|EDQUOT/i;
const FOLDER_REASONS: ReadonlyArray<readonly [RegExp, (folder: string) => string]> = [
  [NO_SPACE, (folder) => `The disk that holds ${folder} is full: free some space and start again.`],
  [
    /EACCES|EROFS|EPERM|ENOTDIR|EEXIST|permission denied|read-only file system/i,
    (folder) =>
      `The data folder ${folder} cannot be written: make it writable, or set DATA_DIR to one that is.`,
  ],
  [
    /Aborted\(|failed to initialize/,
    (folder) =>
      `The database in ${folder} is damaged: move that folder away and start again, a new one is made.`,
  ],
];

/** The texts of an error, its causes and its code, joined: drivers hide the one that matters at any depth. */
export function errorText(error: unknown): string {
  const texts: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < 5 && current !== undefined && current !== null; depth += 1) {
    if (typeof current !== "object") {
      texts.push(String(current));
      break;
    }
    const { code, message, originalMessage, errors, cause } = current as Record<string, unknown>;
    for (const text of [code, message, originalMessage]) {
      if (typeof text === "string" && text !== "") texts.push(text);
    }
    // A host with two addresses fails with an AggregateError whose own message is empty.
    current = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  return texts.join(": ");
}

/** The first line of `errorText`. */
export function errorLine(error: unknown): string {
  return errorText(error).split("\n", 1)[0] ?? "";
}

/** Whether an error, or what caused it, is a disk without room. */
export function isDiskFull(error: unknown): boolean {
  return NO_SPACE.test(errorText(error));
}

/**
 * What to tell a reader about a failure on the embedded folder: a full disk, a folder that cannot be written
 * or a damaged database, by name; otherwise the error's own first line.
 */
export function folderError(folder: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const text = errorText(error);
  const [, reason] = FOLDER_REASONS.find(([pattern]) => pattern.test(text)) ?? [];
  const line = reason?.(folder) ?? `The store in ${folder} cannot be opened: ${errorLine(error)}`;
  return new StoreError(line, { cause: error });
}

/** Nobody said whether a transaction was committed: the database went away, or failed, while it did that. */
export class CommitInDoubt extends Error {
  override readonly name = "CommitInDoubt";
}

/** What it means that a commit failed: the error itself where that says that all is rolled back, else CommitInDoubt. */
export function commitFailure(error: unknown): unknown {
  // An error of the statement, not of the connection or of the whole database.
  const isRolledBack = error instanceof Error && "severity" in error && error.severity === "ERROR";
  return isRolledBack ? error : new CommitInDoubt("the commit had no answer", { cause: error });
}
