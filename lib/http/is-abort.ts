/** Whether an error says that work was stopped, or that whoever asked for it has left; Next has a name of its own for that. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && ["AbortError", "ResponseAborted"].includes(error.name);
}
