import { DriverAdapterError, type SqlQuery } from "@prisma/driver-adapter-utils";
import { StoreError } from "@/lib/db/connection/store-error";
import type { QueryParam } from "@/lib/db/database";

/** What a process asks of the one that holds the embedded store, which a transaction is named to. */
export type Question =
  | { readonly op: "query" | "execute"; readonly query: SqlQuery }
  | { readonly op: "begin" | "commit" | "rollback"; readonly transaction: string }
  | {
      readonly op: "statement";
      readonly transaction: string;
      readonly sql: string;
      readonly params: readonly QueryParam[];
    }
  | { readonly op: "copy"; readonly transaction: string; readonly target: string; readonly text: string };

/** A process's end of the channel to the one that forked it. */
export type Channel = Pick<NodeJS.Process, "on" | "off" | "connected"> & {
  send?: ((message: object, onSent: (error: Error | null) => void) => boolean) | undefined;
};

/** A question on its way, as `scripts/cluster/relay.js` carries it. */
export interface Asked {
  readonly almanac: "ask";
  /** Who asks, by the number of the fork, as the relay knows it. */
  readonly from?: number;
  readonly call: number;
  readonly question: Question;
}

/** Its answer; `isAway` where the holder does not give one any more. */
export interface Answered {
  readonly almanac: "answer";
  readonly call: number;
  readonly value?: unknown;
  readonly failure?: Failure;
  readonly isAway?: true;
}

/** A process that asked has ended. */
export interface Gone {
  readonly almanac: "gone";
  readonly from: number;
}

/** An error as it passes between processes: what others look at of it. */
export interface Failure {
  readonly message: string;
  readonly code?: string;
  readonly severity?: string;
  /** What Prisma is told of an error of its adapter. */
  readonly driver?: DriverAdapterError["cause"];
}

/** An error, made fit to be sent. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, severity } = error as { readonly code?: unknown; readonly severity?: unknown };
  return {
    message: error.message,
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof severity === "string" ? { severity } : {}),
    ...(isDriverError(error) ? { driver: error.cause } : {}),
  };
}

/** The error that was sent. */
export function errorOf({ message, driver, ...rest }: Failure): Error {
  return driver === undefined ? Object.assign(new Error(message), rest) : new DriverAdapterError(driver);
}

/** What whoever asks is told while nobody holds the store. */
export function holderAway(): StoreError {
  const cause = Object.assign(new Error("nobody holds it"), { code: "ECONNRESET" });
  return new StoreError("The process that holds the store has ended and is being started again.", { cause });
}

/** By name: each of Next's bundles has a class of its own. */
function isDriverError(error: Error): error is DriverAdapterError {
  return error.name === "DriverAdapterError";
}
