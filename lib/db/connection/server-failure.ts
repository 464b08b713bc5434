import { errorLine, errorText, StoreError } from "./store-error";

// What drivers, Prisma and the server itself say, in the order in which the plainest reason wins.
const REASONS: ReadonlyArray<readonly [RegExp, (host: string, setting: string) => string]> = [
  [
    /28P01|28000|AuthenticationFailed|DatabaseAccessDenied|P1000|P1010/,
    (host, setting) => `PostgreSQL at ${host} refused the user or password of ${setting}.`,
  ],
  [
    /3D000|DatabaseDoesNotExist|P1003/,
    (host, setting) => `PostgreSQL at ${host} has no such database: create it first (${setting}).`,
  ],
  [
    // A transaction of Prisma tells of it by words alone.
    /ECONNREFUSED|DatabaseNotReachable|P1001|Can't reach database server/,
    (host, setting) => `No PostgreSQL answers at ${host}: is it running? (${setting}).`,
  ],
  [/ENOTFOUND|EAI_AGAIN/, (host, setting) => `The host of ${host} is not known (${setting}).`],
  [
    /EHOSTUNREACH|ENETUNREACH/,
    (host, setting) => `There is no way to ${host} over the network (${setting}).`,
  ],
  [
    /53300|TooManyConnections|P2037/,
    (host) => `PostgreSQL at ${host} has no connection left: raise max_connections.`,
  ],
  [/57P0[1-3]/, (host) => `PostgreSQL at ${host} is starting or stopping.`],
  [
    /timeout|timed out|ETIMEDOUT|57014|P1002|P1008|P2024/i,
    (host, setting) => `PostgreSQL at ${host} did not answer in time (${setting}).`,
  ],
  [
    /ECONNRESET|EPIPE|ConnectionClosed|P1017|Connection terminated|connection error and is not queryable/,
    (host) => `PostgreSQL at ${host} closed the connection.`,
  ],
];

/**
 * One line on why the PostgreSQL server at `host` failed, which `setting` names, for a reader who runs it; never the
 * password.
 */
export function serverFailure(host: string, error: unknown, setting = "DATABASE_URL"): StoreError {
  if (error instanceof StoreError) return error;
  const text = errorText(error);
  const [, reason] = REASONS.find(([pattern]) => pattern.test(text)) ?? [];
  const line = reason?.(host, setting) ?? `PostgreSQL at ${host} failed (${setting}): ${errorLine(error)}`;
  return new StoreError(line, { cause: error });
}

/** Whether a failure is the server's, or the way's to it, which may pass without any change here. */
export function isUnreachable(error: unknown): boolean {
  const text = errorText(error);
  return REASONS.some(([pattern]) => pattern.test(text));
}
