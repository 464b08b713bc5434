import { EventEmitter } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { PrismaClient } from "@/lib/db/generated/client";
import { importCloses } from "@/lib/db/import/import-closes";
import { readIndex } from "@/lib/db/read/read-index";
import { createFolder } from "@/lib/db/testing/create-folder";
import { closesByDate, emptyStore, fileOf, requestFor, ship } from "@/lib/db/testing/small-stores";
import { makeRelay } from "../../../../scripts/cluster/relay.js";
import { answerAskers } from "./answer-askers";
import { holderOfStore } from "./ask-holder";
import type { Channel } from "./holder-messages";
import { openHeld } from "./open-held";

// Processes of one cluster, each an end of a channel: what passes is copied as between processes.
const relay = makeRelay();
let forks = 0;

class Fork {
  readonly id = ++forks;
  isUp = true;
  readonly inside = new EventEmitter();
  readonly worker = {
    id: this.id,
    isConnected: () => this.isUp,
    send: (message: object) => this.inside.emit("message", structuredClone(message)),
  } as unknown as Parameters<typeof relay.carry>[0];

  get channel(): Channel {
    return Object.assign(this.inside, {
      connected: true,
      send: (message: object) => {
        if (this.isUp) relay.carry(this.worker, structuredClone(message));
        return true;
      },
    }) as unknown as Channel;
  }

  kill(): void {
    this.isUp = false;
    relay.leave(this.worker);
  }
}

/** A store as another process than the holder has it. */
function openAsking(): { fork: Fork; db: Db } {
  const fork = new Fork();
  const engine = openHeld(holderOfStore(fork.channel));
  const prisma = new PrismaClient({ adapter: engine.adapter, errorFormat: "minimal" });
  const location = { engine: "embedded", folder: "elsewhere", isHeldByOther: true } as const;
  return { fork, db: { location, prisma, engine, replicas: null, close: () => prisma.$disconnect() } };
}

const week = { "2024-01-02": 100.25, "2024-01-03": 101 };
const later = { "2024-01-04": 102, "2024-01-05": 103 };
const folder = createFolder();
let held: Db;
let holder: Fork;

/** What would end the transactions that are silent now. */
const silent = new Set<() => void>();

async function hold(): Promise<void> {
  holder = new Fork();
  await answerAskers(held.engine, holder.channel, (onSilent) => {
    silent.add(onSilent);
    return () => silent.delete(onSilent);
  });
  relay.setHolder(holder.worker);
}

beforeAll(async () => {
  held = await emptyStore({ engine: "embedded", folder: join(folder, "store") });
  await ship(held, "INDEX", week);
  await hold();
});
afterAll(async () => {
  await held?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("an embedded store that another process holds", () => {
  it("reads as the holder does, models and series", async () => {
    const { db } = openAsking();
    expect(await readIndex(db, "INDEX")).toEqual(await readIndex(held, "INDEX"));
    expect(await db.prisma.importBatch.findMany()).toEqual(await held.prisma.importBatch.findMany());
  });

  it("takes an import, whole, and shows it to all", async () => {
    const { db } = openAsking();
    const file = fileOf(later);
    const added = await importCloses(db, requestFor("INDEX", file), file);
    expect(added).toMatchObject({ inserted: 2 });
    expect(await closesByDate(held, "INDEX")).toEqual({ ...week, ...later });
  });

  it("does the statements of one transaction together, whoever asks meanwhile", async () => {
    const [first, second] = [openAsking().db, openAsking().db];
    await held.prisma.$executeRaw`CREATE TABLE counter (value int)`;
    await held.prisma.$executeRaw`INSERT INTO counter VALUES (0)`;
    const raise = (db: Db) =>
      db.engine.transaction(async (session) => {
        const [row] = await session.query<{ value: number }>("SELECT value FROM counter");
        await new Promise((resolve) => setTimeout(resolve, 5));
        await session.query("UPDATE counter SET value = $1::int", [(row?.value ?? 0) + 1]);
      });
    await Promise.all(Array.from({ length: 12 }, (_, at) => raise([first, second, held][at % 3] ?? held)));
    expect(await first.prisma.$queryRaw`SELECT value FROM counter`).toEqual([{ value: 12 }]);
    await held.prisma.$executeRaw`DROP TABLE counter`;
  });

  it("rolls back what fails, and tells why", async () => {
    const { db } = openAsking();
    const before = await closesByDate(held, "INDEX");
    const work = db.engine.transaction(async (session) => {
      await session.query("DELETE FROM daily_close");
      await session.query("SELECT nothing_of_this_name");
    });
    await expect(work).rejects.toThrow(/nothing_of_this_name/);
    await expect(db.prisma.$queryRaw`SELECT nothing_of_this_name`).rejects.toThrow(/nothing_of_this_name/);
    expect(await closesByDate(held, "INDEX")).toEqual(before);
  });

  it("rolls back what a process leaves open that ends, and lets others go on", async () => {
    const { db, fork } = openAsking();
    const before = await closesByDate(held, "INDEX");
    void db.engine.transaction(async (session) => {
      await session.query("DELETE FROM daily_close");
      fork.kill();
      await new Promise(() => {});
    });
    await expect.poll(() => fork.isUp).toBe(false);
    expect(await closesByDate(openAsking().db, "INDEX")).toEqual(before);
  });

  it("rolls back what a process begins that is silent then, lets others go on, and tells that one later", async () => {
    const before = await closesByDate(held, "INDEX");
    const work = openAsking().db.engine.transaction(async (session) => {
      await session.query("DELETE FROM daily_close");
      for (const giveUp of silent) giveUp();
      expect(await closesByDate(openAsking().db, "INDEX")).toEqual(before);
      await session.query("DELETE FROM daily_close");
    });
    await expect(work).rejects.toThrow(/^The transaction was rolled back: nothing was asked in it for 30 s/);
    expect(await closesByDate(held, "INDEX")).toEqual(before);
  });

  it("says that nothing is stored where a process commits that was silent", async () => {
    const before = await closesByDate(held, "INDEX");
    const work = openAsking().db.engine.transaction(async (session) => {
      await session.query("DELETE FROM daily_close");
      for (const giveUp of silent) giveUp();
    });
    await expect(work).rejects.toMatchObject({ name: "Error", code: "25P03" });
    expect(await closesByDate(held, "INDEX")).toEqual(before);
  });

  it("takes no statement that is under way for silence, and none that has ended", async () => {
    await openAsking().db.engine.transaction(async (session) => {
      expect(silent.size).toBe(1);
      const both = Promise.all([session.query("SELECT 1"), session.query("SELECT 2")]);
      expect(silent.size).toBe(0);
      await both;
      expect(silent.size).toBe(1);
    });
    expect(silent.size).toBe(0);
  });

  it("is away when its holder ends, also to who waits, and there again with the next", async () => {
    const { db } = openAsking();
    const waiting = held.engine.transaction(async () => {
      const asked = db.prisma.$queryRaw`SELECT 1`.catch((error: Error) => error.message);
      await new Promise((resolve) => setTimeout(resolve, 20));
      holder.kill();
      return asked;
    });
    expect(await waiting).toMatch(/has ended and is being started again/);
    await expect(db.engine.transaction(async () => {})).rejects.toThrow(/being started again/);
    await hold();
    expect(await closesByDate(db, "INDEX")).toEqual({ ...week, ...later });
  });
});
