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
