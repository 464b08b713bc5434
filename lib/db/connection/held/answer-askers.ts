import process from "node:process";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { StoreError } from "@/lib/db/connection/store-error";
import type { Engine, Session } from "@/lib/db/database";
import {
  type Answered,
  type Asked,
  type Channel,
  failureOf,
  type Gone,
  type Question,
} from "./holder-messages";

/** A transaction of another process. */
interface Held {
  readonly from: number;
  readonly session: Session;
  /** Ends it, and resolves when it is ended. */
  end(how: "commit" | "rollback"): Promise<void>;
}

/** Does on the embedded store what the other processes ask for; what one leaves open when it ends is rolled back. */
export async function answerAskers(engine: Engine, channel: Channel = process): Promise<void> {
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
    if (held === undefined) throw new StoreError("This transaction has ended.");
    if (question.op === "statement") return held.session.query(question.sql, question.params);
    if (question.op === "copy") return held.session.copyIn(question.target, [question.text]);
    return held.end(question.op);
  }

  /** Resolves when the transaction's turn has come. */
  function begin(transaction: string, from: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = engine.transaction(
        (session) =>
          new Promise<void>((commit, rollBack) => {
            const end = async (how: "commit" | "rollback") => {
              open.delete(transaction);
              if (how === "commit") commit();
              else rollBack(new StoreError("rolled back"));
              await done.catch((error) => {
                if (how === "commit") throw error;
              });
            };
            open.set(transaction, { from, session, end });
            resolve();
            if (gone.has(from)) void end("rollback");
          }),
      );
      done.catch(reject);
    });
  }
}
