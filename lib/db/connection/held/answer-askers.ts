import process from "node:process";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { StoreError } from "@/lib/db/connection/store-error";
import type { Engine, Session } from "@/lib/db/database";
import { say } from "@/lib/watch/news.js";
import {
  type Answered,
  type Asked,
  type Channel,
  failureOf,
  type Gone,
  type Question,
} from "./holder-messages";

/** Calls back when a transaction has been silent for too long; what it gives calls that off. */
export type Patience = (onSilent: () => void) => () => void;

// Between two statements a load reads a piece of its file, or makes a checksum: some seconds on the slowest machine. A
// process that is stopped or turns in a circle says nothing for ever, and the whole store would wait for it.
const SILENT_SECONDS = 30;
const patience: Patience = (onSilent) => {
  const timer = setTimeout(onSilent, SILENT_SECONDS * 1000).unref();
  return () => clearTimeout(timer);
};

/** A transaction of another process. */
interface Held {
  readonly from: number;
  /** Does a statement in it, however long that takes. */
  run<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Ends it, and resolves when it is ended. */
  end(how: "commit" | "rollback"): Promise<void>;
}

/**
 * Does on the embedded store what the other processes ask for. What one leaves open when it ends is rolled back, and so is
 * a transaction in which nothing is asked for half a minute: whatever is asked in it later fails with the reason.
 */
export async function answerAskers(
  engine: Engine,
  channel: Channel = process,
  whenSilent = patience,
): Promise<void> {
  const adapter = (await engine.adapter.connect()) as SqlDriverAdapter;
  const open = new Map<string, Held>();
  const gone = new Set<number>();
  channel.on("message", (message: Partial<Asked> | Partial<Gone> | null) => {
    if (message?.almanac === "gone" && message.from !== undefined) {
      gone.add(message.from);
      for (const held of open.values()) if (held.from === message.from) void held.end("rollback");
    }
    if (message?.almanac !== "ask" || message.question === undefined) return;
    const { call = 0, from = 0, question } = message;
    const reply = (answer: Partial<Answered>) =>
      void channel.send?.({ almanac: "answer", call, ...answer }, () => {});
    answer(question, from)
      .then((value) => reply({ value }))
      .catch((error: unknown) => reply({ failure: failureOf(error) }));
  });

  async function answer(question: Question, from: number): Promise<unknown> {
    if ("query" in question) {
      return question.op === "query" ? adapter.queryRaw(question.query) : adapter.executeRaw(question.query);
    }
    if (question.op === "begin") return begin(question.transaction, from);
    const held = open.get(question.transaction);
    if (held === undefined) throw rolledBack();
    if (question.op === "statement") {
      return held.run((session) => session.query(question.sql, question.params));
    }
    if (question.op === "copy") {
      return held.run((session) => session.copyIn(question.target, [question.text]));
    }
    return held.end(question.op);
  }

  /** Resolves when the transaction's turn has come. */
  function begin(transaction: string, from: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = engine.transaction(
        (session) =>
          new Promise<void>((commit, rollBack) => {
            let underWay = 0;
            const end = async (how: "commit" | "rollback") => {
              open.delete(transaction);
              callOff();
              if (how === "commit") commit();
              else rollBack(rolledBack());
              await done.catch((error) => {
                if (how === "commit") throw error;
              });
            };
            const giveUp = () => {
              say(
                "error",
                "A process was silent within a transaction: what it had begun in the store is rolled back.",
              );
              void end("rollback");
            };
            let callOff = whenSilent(giveUp);
            const run: Held["run"] = async (work) => {
              underWay += 1;
              callOff();
              try {
                return await work(session);
              } finally {
                underWay -= 1;
                if (underWay === 0 && open.has(transaction)) callOff = whenSilent(giveUp);
              }
            };
            open.set(transaction, { from, run, end });
            resolve();
            if (gone.has(from)) void end("rollback");
          }),
      );
      done.catch(reject);
    });
  }
}

/**
 * What is told in a transaction that is not open any more. It was rolled back for certain, as `commitFailure` reads it: one
 * that was committed is asked for nothing, and a holder that ends takes what was open with it.
 */
function rolledBack(): StoreError {
  const error = new StoreError(
    `The transaction was rolled back: nothing was asked in it for ${SILENT_SECONDS} seconds, or the process that holds the store was started again.`,
  );
  // As PostgreSQL has it for a session that is idle in a transaction.
  return Object.assign(error, { code: "25P03", severity: "ERROR" });
}
