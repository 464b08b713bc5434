import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import * as reading from "@/lib/db/read/read-index";
import { prepareStore } from "@/lib/db/schema/prepare-store";
import { inTime } from "@/lib/testing/in-time";
import { loadCatalogue } from "./load-catalogue";
import { loadIndex } from "./load-index";
import { forgetState, storeState } from "./store-state";
import { checkStore, forgetRevisions } from "./store-status";
import { ownShippedStore } from "./testing/shipped-store";

const folder = ownShippedStore();

describe("a store that is not open yet", () => {
  it("is not opened while pages are built", async () => {
    vi.stubEnv("NEXT_PHASE", "phase-production-build");
    await expect(loadIndex("hsi")).rejects.toThrow("A page asked for the store while being built");
    vi.stubEnv("NEXT_PHASE", "");
    forgetState();
  });

  it("is not ready, with the reason, where its folder cannot be written, and is tried again", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    vi.stubEnv("DATA_DIR", file);
    expect(await checkStore()).toEqual({
      ready: false,
      reason: `The data folder ${file} cannot be written: make it writable, or set DATA_DIR to one that is.`,
      shown: "The data folder cannot be written: make it writable, or set DATA_DIR to one that is.",
      staleSince: null,
    });
    vi.stubEnv("DATA_DIR", folder);
    forgetState();
  });
});

describe("an index", () => {
  it("is read once where several pages ask at the same time, in upper or lower case", async () => {
    const readIndex = vi.spyOn(reading, "readIndex");
    const [first, second] = await Promise.all([loadIndex("hsi"), loadIndex("HSI")]);
    expect(first).toMatchObject({ value: { profile: { symbol: "HSI" } }, staleSince: null });
    expect(second?.value).toBe(first?.value);
    expect((await loadIndex("Hsi"))?.value).toBe(first?.value);
    expect(readIndex.mock.calls.filter(([, symbol]) => symbol === "HSI")).toHaveLength(1);
    readIndex.mockRestore();
  });

  it("is null, without a query, for a name that nobody publishes", async () => {
    const readIndex = vi.spyOn(reading, "readIndex");
    expect(await loadIndex("nope")).toBeNull();
    expect(await loadIndex("")).toBeNull();
    expect(readIndex).not.toHaveBeenCalled();
    readIndex.mockRestore();
  });

  it("is read anew when its revision was raised, and others are not", async () => {
    const hsi = await loadIndex("hsi");
    await loadIndex("dax");
    const { prisma } = await prepareStore();
    await prisma.storeRevision.update({ where: { id: 1 }, data: { revision: { increment: 1 } } });
    await prisma.marketIndex.update({ where: { symbol: "DAX" }, data: { revision: 99 } });
    forgetRevisions();
    expect((await loadIndex("dax"))?.value.revision).toBe(99);
    expect((await loadIndex("hsi"))?.value).toBe(hsi?.value);
  });

  it("is given as it was at an earlier revision, as long as the store had closes of it", async () => {
    const dax = (await loadIndex("dax"))?.value;
    const { prisma } = await prepareStore();
    const { revision } = await prisma.storeRevision.findUniqueOrThrow({ where: { id: 1 } });
    const batches = await prisma.importBatch.findMany({ orderBy: { id: "asc" } });
    const loadedAt = batches.find(({ symbol }) => symbol === "DAX")?.revision ?? 0;
    expect(loadedAt).toBeGreaterThan(1);
    const then = (await loadIndex("dax", loadedAt))?.value;
    expect(then).toMatchObject({ revision: loadedAt, asof: loadedAt });
    expect(then?.series).toEqual(dax?.series);
    expect((await loadIndex("dax", loadedAt))?.value).toBe(then);
    expect(await loadIndex("dax", loadedAt - 1)).toBeNull();
    expect(await loadIndex("dax", revision + 1)).toBeNull();
    expect((await loadIndex("hsi", revision))?.value).toMatchObject({
      revision,
      asof: revision,
    });
  });

  it("is given from memory, with the time, where the store no longer answers, and plain when it does again", async () => {
    const hsi = await loadIndex("hsi");
    const db = await prepareStore();
    const failing = vi.spyOn(db.prisma.storeRevision, "findUnique").mockRejectedValue(new Error("gone"));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const since = (await loadIndex("hsi"))?.staleSince;
    expect(since).toBeInstanceOf(Date);
    expect((await loadIndex("hsi"))?.value).toBe(hsi?.value);
    expect(await checkStore()).toEqual({
      ready: false,
      reason: "The store does not answer.",
      shown: "The store does not answer.",
      staleSince: since,
    });
    failing.mockRestore();
    await inTime(async () => expect((await loadIndex("hsi"))?.staleSince).toBeNull());
  });

  it("was kept on disk as it was read", async () => {
    const hsi = await loadIndex("hsi");
    await storeState().snapshot.settled();
    expect((await storeState().snapshot.find("index-HSI"))?.value).toEqual(hsi?.value);
  });
});

describe("the catalogue", () => {
  it("lists the indices in their shipped order, kept until the revision changes", async () => {
    const { value: catalogue } = await loadCatalogue();
    expect(catalogue.indices.map(({ profile }) => profile.symbol).slice(0, 2)).toEqual(["HSI", "HSCEI"]);
    expect(catalogue.indices[0]?.milestoneCount).toBeGreaterThanOrEqual(60);
    expect((await loadCatalogue()).value).toBe(catalogue);
  });

  it("comes from a store that says it is ready", async () => {
    expect(await checkStore()).toEqual({ ready: true });
  });
});
