import { readReplicas } from "@prisma/extension-read-replicas";
import type { PoolConfig } from "pg";
import type { Replica, Replicas } from "@/lib/db/database";
import type { PrismaClient } from "@/lib/db/generated/client";
import { say } from "@/lib/watch/news.js";
import { openClient } from "./open-client";
import { type PageLimits, pageAdapter } from "./page-adapter";
import { serverFailure } from "./server-failure";
import { hostOf } from "./store-location";

// What is not had from a replica in time must still be had from the server itself before a reader gives up.
const LIMITS: PageLimits = { max: 10, connectMs: 1000, statementMs: 1500, answerMs: 1800 };
const ASK_AGAIN_MS = 5000;
// The extension picks by chance, and may pick those that are left alone: so often that it hardly misses one that is not.
const PICKS_A_REPLICA = 10;

/** The replicas at some addresses, each read from once it has answered a question. */
export class ServerReplicas implements Replicas {
  readonly #all: readonly Replica[];
  readonly #leftAlone = new Map<Replica, NodeJS.Timeout | undefined>();
  #isClosed = false;
  readonly #pick: () => unknown;

  /** `configOf` is how one of these addresses is connected to. */
  constructor(primary: PrismaClient, urls: readonly string[], configOf: (url: string) => PoolConfig) {
    this.#all = urls.map((url) => {
      return { client: openClient(pageAdapter(configOf(url), LIMITS)), host: hostOf(new URL(url)) };
    });
    const replicas = this.#all.map(({ client }) => client);
    // By itself it would take another one for every statement: a read is to be of one of them as a whole.
    const extended = replicas.length === 0 ? null : primary.$extends(readReplicas({ replicas }));
    this.#pick = () => extended?.$replica();
    // The first question to one takes long, and the one that is dead is not to be found out by a reader.
    for (const replica of this.#all) void this.#askFirst(replica);
  }

  pick(except: ReadonlySet<Replica>): Replica | null {
    const able = new Map<unknown, Replica>();
    for (const replica of this.#all) {
      if (!except.has(replica) && !this.#leftAlone.has(replica)) able.set(replica.client, replica);
    }
    for (let picks = able.size === 0 ? 0 : this.#all.length * PICKS_A_REPLICA; picks > 0; picks -= 1) {
      const found = able.get(this.#pick());
      if (found !== undefined) return found;
    }
    return null;
  }

  leaveAlone(replica: Replica, error: unknown): void {
    if (this.#isClosed || this.#leftAlone.has(replica)) return;
    const { message } = serverFailure(replica.host, error, "DATABASE_REPLICA_URLS");
    say("error", `${message} Pages are read without this replica.`);
    this.#askLater(replica);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const timer of this.#leftAlone.values()) clearTimeout(timer);
    await Promise.all(this.#all.map(({ client }) => client.$disconnect()));
  }

  async #askFirst(replica: Replica): Promise<void> {
    this.#leftAlone.set(replica, undefined);
    try {
      await question(replica);
      this.#leftAlone.delete(replica);
    } catch (error) {
      this.#leftAlone.delete(replica);
      this.leaveAlone(replica, error);
    }
  }

  #askLater(replica: Replica): void {
    if (this.#isClosed) return;
    const timer = setTimeout(() => void this.#ask(replica), ASK_AGAIN_MS);
    timer.unref();
    this.#leftAlone.set(replica, timer);
  }

  async #ask(replica: Replica): Promise<void> {
    try {
      await question(replica);
      this.#leftAlone.delete(replica);
      say("warn", `PostgreSQL at ${replica.host} answers: pages are read from this replica again.`);
    } catch {
      this.#askLater(replica);
    }
  }
}

/** In a transaction, as pages are read: its statements end in time. */
async function question({ client }: Replica): Promise<void> {
  await client.$transaction([client.$queryRaw`SELECT 1`]);
}
