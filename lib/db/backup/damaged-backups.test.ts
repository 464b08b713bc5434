import { createHash, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { emptyStore } from "@/lib/db/testing/small-stores";
import { storeContent } from "@/lib/db/testing/store-content";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { restoreBackup } from "./restore-backup";
import { fill } from "./testing/fill";
import { rewriteManifest, rewriteTable, rewriteZip } from "./testing/rewrite-zip";
import { writeBackup } from "./write-backup";

/** A manifest that need not say what one must. */
interface Changed {
  readonly migrations: object[];
  readonly tables: object[];
  readonly series: object[];
}

describe("a file that is no sound backup", () => {
  let stores: TestStores;
  let db: Db;
  let good: string;
  let folder: string;
  beforeAll(async () => {
    stores = await engines[0].start();
    const location = stores.next();
    db = await emptyStore(location);
    await fill(db);
    folder = join(location.engine === "embedded" ? location.folder : "", "..");
    good = join(folder, "good.zip");
    await writeBackup(db, good);
  });
  afterAll(async () => {
    await db.close();
    stores.stop();
  });

  const refused = async (name: string, reason: RegExp) => {
    const before = await storeContent(db);
    await expect(restoreBackup(db, join(folder, name), { replace: true })).rejects.toThrow(reason);
    expect(await storeContent(db)).toEqual(before);
  };

  it.each([
    ["a text", "Date,Close\n2020-01-01,5\n", /text: is no backup, or cut short$/],
    ["nothing", "", /is no backup, or cut short$/],
  ])("%s is refused", async (name, content, reason) => {
    writeFileSync(join(folder, name), content);
    await refused(name, reason);
  });

  it("one that is not there is refused", () => refused("absent.zip", /absent.zip: there is no such file/));

  it("one that is cut short is refused, wherever", async () => {
    const bytes = readFileSync(good);
    for (const share of [0.01, 0.3, 0.6, 0.99]) {
      writeFileSync(join(folder, "cut"), bytes.subarray(0, Math.floor(bytes.length * share)));
      await refused("cut", /cut: is no backup, or cut short/);
    }
  });

  it("one with other bytes in a table is refused by name", async () => {
    const bytes = readFileSync(good);
    const at = bytes.indexOf("daily_close.copy");
    for (const offset of [60, 300, 900]) {
      const broken = Buffer.from(bytes);
      broken[at + offset] = (broken[at + offset] ?? 0) ^ 0x10;
      writeFileSync(join(folder, "flipped"), broken);
      await refused("flipped", /flipped: daily_close.copy is damaged/);
    }
  });

  it("one whose manifest was changed is refused", async () => {
    const change = async (edit: (manifest: Changed) => void, reason: RegExp) => {
      await rewriteManifest(good, join(folder, "changed"), (manifest) =>
        edit(manifest as unknown as Changed),
      );
      await refused("changed", reason);
    };
    const entry = { name: "29990101000000_of_the_future", checksum: createHash("sha256").digest("hex") };
    await change((manifest) => manifest.migrations.push(entry), /made by a newer version.*29990101/);
    await change((manifest) => Object.assign(manifest, { version: 2 }), /made by a newer version/);
    await change((manifest) => Object.assign(manifest, { format: "another" }), /no backup of the almanac/);
    await change(
      (manifest) => Object.assign(manifest, { revision: -1 }),
      /manifest.json is damaged: revision/,
    );
    await change((manifest) => manifest.migrations.shift(), /have a gap/);
    await change((manifest) => manifest.tables.pop(), /the manifest does not name it/);
    await change(
      (manifest) => Object.assign(manifest.series[0] ?? {}, { sha256: "0".repeat(64) }),
      /the closes of HSI are not those of its manifest/,
    );
  });

  it("one without an entry, with one too many or with one that would fill the disk is refused", async () => {
    const change = async (edit: (entries: Map<string, Buffer>) => void, reason: RegExp) => {
      await rewriteZip(good, join(folder, "other"), edit);
      await refused("other", reason);
    };
    await change((entries) => entries.delete("fund.copy"), /fund.copy is damaged: it is missing/);
    await change((entries) => entries.delete("manifest.json"), /it has no manifest.json/);
    await change(
      (entries) => entries.set("x.copy", Buffer.from("")),
      /x.copy is damaged: the manifest does not/,
    );
    const bomb = Buffer.alloc(64 << 20);
    await change(
      (entries) => entries.set("fund.copy", bomb),
      /fund.copy is damaged: it would take 67108864 bytes/,
    );
  });

  it("one whose manifest would fill the memory, or has lines of its own to say, is refused in one line", async () => {
    await rewriteManifest(good, join(folder, "large"), (manifest) => {
      manifest["more"] = randomBytes(3 << 20).toString("hex");
    });
    await refused("large", /large: manifest.json is damaged: it is too large$/);
    const name = "a\nb".repeat(1000);
    await rewriteManifest(good, join(folder, "lines"), (manifest) => Object.assign(manifest, { [name]: 1 }));
    await refused("lines", /^[^\n]*lines: manifest.json is damaged: [^\n]{1,300}$/);
  });

  it("one that leaves out a table altogether is refused", async () => {
    await rewriteZip(good, join(folder, "less"), (entries) => {
      entries.delete("fund.copy");
      const manifest = JSON.parse(String(entries.get("manifest.json")));
      const tables = manifest.tables.filter(({ name }: { name: string }) => name !== "fund");
      entries.set("manifest.json", Buffer.from(JSON.stringify({ ...manifest, tables })));
    });
    await refused("less", /less: its tables are not those that its migrations make/);
  });

  it("one with a way out of its folder for a name is refused", async () => {
    const bytes = readFileSync(good).toString("latin1").replaceAll("fund.copy", "../a.copy");
    writeFileSync(join(folder, "escaping"), bytes, "latin1");
    await refused("escaping", /escaping: is damaged: .*\.\.\/a\.copy/);
  });

  it("one with rows that do not fit their table is refused whole", async () => {
    await rewriteTable(good, join(folder, "misfit"), "source", () => ["none of a number\tx"]);
    await refused("misfit", /the restore failed, nothing was changed/);
  });
});
