import { describe, expect, it } from "vitest";
import { isUnreachable, serverFailure } from "./server-failure";
import { StoreError } from "./store-error";

const host = "db.example:5432/almanac";

/** What drivers throw: the words that matter are in codes and causes. */
function thrown(message: string, code?: string): Error {
  return new Error("Invalid `prisma.marketIndex.findMany()` invocation", {
    cause: Object.assign(new Error(message), code === undefined ? {} : { code }),
  });
}

const OF_THE_SERVER: ReadonlyArray<readonly [Error, RegExp]> = [
  [thrown("connect ECONNREFUSED 10.0.0.1:5432", "ECONNREFUSED"), /^No PostgreSQL answers at/],
  [thrown("DatabaseNotReachable"), /^No PostgreSQL answers at/],
  [thrown("getaddrinfo EAI_AGAIN db.example", "EAI_AGAIN"), /^The host of .* is not known/],
  [thrown("connect EHOSTUNREACH", "EHOSTUNREACH"), /^There is no way to/],
  [thrown("the database system is starting up", "57P03"), /is starting or stopping/],
  [thrown("terminating connection due to administrator command", "57P01"), /is starting or stopping/],
  [thrown("sorry, too many clients already", "53300"), /has no connection left/],
  [thrown("timeout exceeded when trying to connect"), /did not answer in time/],
  [thrown("Query read timeout"), /did not answer in time/],
  [thrown("canceling statement due to statement timeout", "57014"), /did not answer in time/],
  [thrown("Connection terminated unexpectedly"), /closed the connection/],
  [thrown("read ECONNRESET", "ECONNRESET"), /closed the connection/],
  [thrown('password authentication failed for user "almanac"', "28P01"), /refused the user or password/],
  [thrown('database "almanac" does not exist', "3D000"), /has no such database/],
];

const OTHER: ReadonlyArray<readonly [Error, RegExp]> = [
  [thrown('relation "market_index" does not exist', "42P01"), /failed \(DATABASE_URL\)/],
];

describe(serverFailure, () => {
  it("is one line that says what is wrong and where", () => {
    for (const [error, line] of [...OF_THE_SERVER, ...OTHER]) {
      const { message, name } = serverFailure(host, error);
      expect(name).toBe("StoreError");
      expect(message).toMatch(line);
      expect(message).toContain("db.example:5432");
      expect(message).not.toContain("\n");
    }
  });

  it("leaves what is said already", () => {
    const error = new StoreError("PostgreSQL is version 9.");
    expect(serverFailure(host, error)).toBe(error);
  });
});

describe(isUnreachable, () => {
  it("tells what the server or the way to it does from other faults", () => {
    for (const [error] of OF_THE_SERVER)
      expect(isUnreachable(serverFailure(host, error)), error.message).toBe(true);
    for (const [error] of OTHER) expect(isUnreachable(serverFailure(host, error)), error.message).toBe(false);
  });
});
