import fs, {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type StoreLocation, storeLocation } from "@/lib/db/connection/store-location";
import { inTime } from "@/lib/testing/in-time";
import { temporaryFolder } from "../db/testing/temporary-folder";
import type { Catalogue } from "../reference/records";
import { Snapshot } from "./snapshot";
import { FORMAT } from "./snapshot-file";
import { SnapshotKeeper } from "./snapshot-keeper";
import { sampleHeld, sampleRecord, sampleRevisions } from "./testing/snapshot-samples";

afterEach(() => {
  vi.restoreAllMocks();
});

const readAt = new Date("2026-11-21T10:40:00Z");
const catalogue: Catalogue = { revision: 7, indices: [], sources: [], referenceRows: [] };
const version = { revision: 7, made: "one" };
const entry = { value: catalogue, ...version, readAt };

function server(host: string): StoreLocation {
  return storeLocation({ NODE_ENV: "test", DATABASE_URL: `postgresql://user:secret@${host}` });
}

const here = server("127.0.0.1:5432/almanac");

/** The folder of the one store whose snapshot is in `folder`. */
function folderOf(folder: string): string {
  const [store = ""] = readdirSync(join(folder, "snapshot"));
  return join(folder, "snapshot", store);
}

async function written(folder: string): Promise<string> {
  const snapshot = new Snapshot(here, folder);
  snapshot.save("catalogue", entry);
  await snapshot.settled();
  return join(folderOf(folder), "catalogue");
}

describe("a snapshot", () => {
  it("gives back to a later process what was kept, typed arrays and maps too", async () => {
    const folder = temporaryFolder();
    const snapshot = new Snapshot(here, folder);
    snapshot.save("catalogue", entry);
    snapshot.save("revisions", { value: sampleRevisions, ...version, readAt });
    await snapshot.settled();
    const later = new Snapshot(here, folder);
    expect(await later.find("catalogue")).toEqual(entry);
    expect((await later.find("revisions"))?.value).toEqual(sampleRevisions);
    expect(await later.find("index-HSI")).toBeNull();
    expect([later.has("catalogue", version), snapshot.has("catalogue", version)]).toEqual([false, true]);
    for (const other of [
      { revision: 8, made: "one" },
      { revision: 7, made: "two" },
      { revision: 7, made: null },
    ]) {
      expect(snapshot.has("catalogue", other)).toBe(false);
    }
  });

  it("replaces a file whole and leaves nothing else behind", async () => {
    const folder = temporaryFolder();
    await written(folder);
    const snapshot = new Snapshot(here, folder);
    for (let revision = 8; revision < 20; revision += 1) snapshot.save("catalogue", { ...entry, revision });
    await snapshot.settled();
    expect((await snapshot.find("catalogue"))?.revision).toBe(19);
    expect(readdirSync(folderOf(folder))).toEqual(["catalogue"]);
  });

  it("keeps what another process read later, at whichever revision, but for a time that is still to come", async () => {
    const folder = temporaryFolder();
    const [one, slower] = [new Snapshot(here, folder), new Snapshot(here, folder)];
    const at = (revision: number, time: number) => ({ ...entry, revision, readAt: new Date(time) });
    const keptAfter = async (snapshot: Snapshot, saved: typeof entry) => {
      snapshot.save("catalogue", saved);
      await snapshot.settled();
      return (await one.find("catalogue"))?.revision;
    };
    const now = Date.now();
    expect(await keptAfter(one, at(8, now - 1000))).toBe(8);
    expect(await keptAfter(slower, at(7, now - 2000))).toBe(8);
    expect(await keptAfter(slower, at(6, now - 500))).toBe(6);
    expect(await keptAfter(one, at(9, now + 3_600_000))).toBe(9);
    expect(await keptAfter(slower, at(8, now))).toBe(8);
  });

  it("holds no password and no user", async () => {
    const text = readFileSync(await written(temporaryFolder()), "latin1");
    expect(text).toContain("server 127.0.0.1:5432/almanac");
    expect(text).not.toMatch(/secret|user/);
  });

  it("is not that of another database, host or folder", async () => {
    const folder = temporaryFolder();
    const path = await written(folder);
    for (const other of [
      server("127.0.0.1:5432/other"),
      server("127.0.0.1:5433/almanac"),
      server("db.example:5432/almanac"),
      { engine: "embedded", folder } as const,
    ]) {
      const snapshot = new Snapshot(other, folder);
      expect(await snapshot.find("catalogue")).toBeNull();
      // Not even where the file is put into the other's place.
      snapshot.save("revisions", { value: sampleRevisions, ...version, readAt });
      await snapshot.settled();
      for (const store of readdirSync(join(folder, "snapshot"))) {
        writeFileSync(join(folder, "snapshot", store, "catalogue"), readFileSync(path));
      }
      expect(await snapshot.find("catalogue")).toBeNull();
    }
    expect(await new Snapshot(here, folder).find("catalogue")).toEqual(entry);
  });

  it("ignores a file that is torn at any length", async () => {
    const folder = temporaryFolder();
    const path = await written(folder);
    const snapshot = new Snapshot(here, folder);
    for (let length = statSync(path).size - 1; length >= 0; length -= 7) {
      truncateSync(path, length);
      expect(await snapshot.find("catalogue"), `${length} bytes`).toBeNull();
    }
  });

  it("ignores a file of another format, of changed content, under another name, or of something else", async () => {
    const folder = temporaryFolder();
    const path = await written(folder);
    const snapshot = new Snapshot(here, folder);
    const bytes = readFileSync(path);
    const replaced = (from: string, to: string) =>
      Buffer.from(bytes.toString("latin1").replace(from, to), "latin1");
    const flipped = Buffer.from(bytes);
    flipped[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
    for (const content of [
      replaced(`"format":${FORMAT}`, '"format":0'),
      replaced('"revision":7', '"revision":"7"'),
      replaced('"made":"one"', '"made":1'),
      replaced('"readAt":"2026', '"readAt":"soon'),
      flipped,
      Buffer.from("null\n"),
      Buffer.from(`{"format":${FORMAT}}\n`),
      Buffer.from("a photograph of a harbour".repeat(200)),
    ]) {
      writeFileSync(path, content);
      expect(await snapshot.find("catalogue")).toBeNull();
    }
    writeFileSync(join(folderOf(folder), "index-HSI"), bytes);
    expect(await snapshot.find("index-HSI")).toBeNull();
  });

  it("says once that the disk is full, leaves nothing half-written, and goes on when there is room", async () => {
    const folder = temporaryFolder();
    const path = await written(folder);
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const now = vi.spyOn(performance, "now");
    const snapshot = new Snapshot(here, folder);
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    for (let minute = 0; minute < 3; minute += 1) {
      vi.spyOn(fs, "write").mockImplementationOnce((...call: unknown[]) => {
        writeSync(Number(call[0]), "half");
        const done = call.at(-1) as (error: Error) => void;
        done(full);
      });
      now.mockReturnValue(minute * 61_000);
      snapshot.save("catalogue", { ...entry, revision: 8 });
      await snapshot.settled();
      expect(snapshot.isWritable).toBe(false);
      expect(snapshot.has("catalogue", { revision: 8, made: "one" })).toBe(false);
    }
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("ENOSPC"));
    expect(readdirSync(folderOf(folder))).toEqual(["catalogue"]);
    expect((await snapshot.find("catalogue"))?.revision).toBe(7);
    now.mockReturnValue(4 * 61_000);
    snapshot.save("catalogue", { ...entry, revision: 9 });
    await snapshot.settled();
    expect((await snapshot.find("catalogue"))?.revision).toBe(9);
    expect(existsSync(path)).toBe(true);
  });

  it("is nothing, without a fault, in a folder that cannot be made", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const snapshot = new Snapshot(here, file);
    snapshot.save("catalogue", entry);
    await snapshot.settled();
    expect(await snapshot.find("catalogue")).toBeNull();
    expect(said).toHaveBeenCalledTimes(1);
  });

  it("removes what a killed process left, but not what another is writing", async () => {
    const folder = temporaryFolder();
    await written(folder);
    const store = folderOf(folder);
    const [old, young] = [join(store, "catalogue.1.tmp"), join(store, "catalogue.2.tmp")];
    for (const file of [old, young]) writeFileSync(file, "half");
    utimesSync(old, new Date(0), new Date(0));
    await written(folder);
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  });

  describe("of indices that the store has no more", () => {
    const left = ["held-TEST", "held-YOUNG", "index-TEST", "index-YOUNG", "revisions"];

    /** Files of an index that the store has, TEST, and of others, all an hour old but for the last one. */
    async function withOthers(folder: string): Promise<Snapshot> {
      const snapshot = new Snapshot(here, folder);
      for (const symbol of ["TEST", "TEST.B", "GONE", "YOUNG"]) {
        snapshot.save(`index-${symbol}`, { value: sampleRecord, ...version, readAt });
        snapshot.save(`held-${symbol}`, { value: sampleHeld, ...version, readAt });
      }
      snapshot.save("revisions", { value: sampleRevisions, ...version, readAt });
      await snapshot.settled();
      const hourAgo = new Date(Date.now() - 3_600_000);
      for (const file of readdirSync(folderOf(folder))) {
        if (!file.endsWith("YOUNG")) utimesSync(join(folderOf(folder), file), hourAgo, hourAgo);
      }
      return snapshot;
    }

    it("keeps nothing once it hears so, but for what another process may have just read", async () => {
      const folder = temporaryFolder();
      const snapshot = await withOthers(folder);
      new SnapshotKeeper(snapshot, false).note({
        ...sampleRevisions,
        made: { ...sampleRevisions.made, store: "later" },
      });
      await inTime(() => expect(readdirSync(folderOf(folder)).sort()).toEqual(left));
      expect(await snapshot.find("index-TEST")).not.toBeNull();
      expect([snapshot.has("index-TEST", version), snapshot.has("index-GONE", version)]).toEqual([
        true,
        false,
      ]);
    });

    it("ends what a process that was killed among them had begun, and hinders no other that does the same", async () => {
      const folder = temporaryFolder();
      await withOthers(folder);
      rmSync(join(folderOf(folder), "index-GONE"));
      const later = [new Snapshot(here, folder), new Snapshot(here, folder)];
      await Promise.all(later.map((snapshot) => snapshot.forgetOthers(["TEST", "YOUNG"])));
      expect(readdirSync(folderOf(folder)).sort()).toEqual(left);
      expect(await later[0]?.find("index-TEST")).toMatchObject({ value: sampleRecord });
      expect((await later[0]?.find("revisions"))?.value).toEqual(sampleRevisions);
    });

    it("is no fault where there is no folder", async () => {
      const snapshot = new Snapshot(here, join(temporaryFolder(), "none"));
      await expect(snapshot.forgetOthers(["TEST"])).resolves.toBeUndefined();
    });
  });
});
