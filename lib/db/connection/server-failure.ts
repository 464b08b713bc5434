import { errorText, StoreError } from "./store-error";

// What drivers, Prisma and the server itself say, in the order in which the plainest reason wins.
const REASONS: ReadonlyArray<readonly [RegExp, (host: string) => string]> = [
  [
    /28P01|28000|AuthenticationFailed|DatabaseAccessDenied|P1000|P1010/,
    (host) => `PostgreSQL at ${host} refused the user or password of DATABASE_URL.`,
  ],
  [
    /3D000|DatabaseDoesNotExist|P1003/,
    (host) => `PostgreSQL at ${host} has no such database: create it first (DATABASE_URL).`,
  ],
  [
    /unsupported startup parameter/,
    (host) => `PgBouncer at ${host} refuses statement_timeout: add it to its ignore_startup_parameters.`,
  ],
  [
    /ECONNREFUSED|DatabaseNotReachable|P1001/,
    (host) => `No PostgreSQL answers at ${host}: is it running? (DATABASE_URL).`,
  ],
  [/ENOTFOUND|EAI_AGAIN/, (host) => `The host of ${host} is not known (DATABASE_URL).`],
  [/EHOSTUNREACH|ENETUNREACH/, (host) => `There is no way to ${host} over the network (DATABASE_URL).`],
  [
    /53300|TooManyConnections|P2037/,
    (host) => `PostgreSQL at ${host} has no connection left: raise max_connections.`,
  ],
  [/57P0[1-3]/, (host) => `PostgreSQL at ${host} is starting or stopping.`],
  [
    /timeout|timed out|ETIMEDOUT|57014|P1002|P1008|P2024/i,
    (host) => `PostgreSQL at ${host} did not answer in time (DATABASE_URL).`,
  ],
  [
    /ECONNRESET|EPIPE|ConnectionClosed|P1017|Connection terminated|connection error and is not queryable/,
    (host) => `PostgreSQL at ${host} closed the connection.`,
  ],
];

/** One line on why the PostgreSQL server at `host` failed, for a reader who runs it; never the password. */
export function serverFailure(host: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const text = errorText(error);
  const [, reason] = REASONS.find(([pattern]) => pattern.test(text)) ?? [];
  const line = reason?.(host) ?? `PostgreSQL at ${host} failed (DATABASE_URL): ${text.split("\n")[0]}`;
  return new StoreError(line, { cause: error });
}

/** Whether a failure is the server's, or the way's to it, which may pass without any change here. */
export function isUnreachable(error: unknown): boolean {
  const text = errorText(error);
  return REASONS.some(([pattern]) => pattern.test(text));
}
