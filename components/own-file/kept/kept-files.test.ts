import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { deleteKept, keepChoices, keepFile, listKept, readKept } from "./kept-files";

const encoder = new TextEncoder();
const file = (symbol: string, text = symbol) => ({
  symbol,
  name: `${symbol.slice(1)}.csv`,
  bytes: encoder.encode(text),
  choices: {},
});
const shownOf = (symbol: string, size = symbol.length) => ({
  symbol,
  name: `${symbol.slice(1)}.csv`,
  size,
  choices: {},
});

/** The page as a tab finds it that was just opened: the same browser, another run. */
async function reopened(): Promise<typeof import("./kept-files")> {
  vi.resetModules();
  return await import("./kept-files");
}

const browser = indexedDB;

beforeEach(async () => {
  vi.stubGlobal("indexedDB", browser);
  vi.restoreAllMocks();
  await deleteKept(null);
});

describe("kept files", () => {
  it("are listed by symbol, and read with their bytes and choices, in another tab too", async () => {
    expect(await listKept()).toEqual({ ok: true, value: [] });
    await keepFile({ ...file("~b"), choices: { dateOrder: "DMY", takenOut: ["2020-01-02"] } });
    await keepFile(file("~a"));
    const { listKept: list, readKept: read } = await reopened();
    const choices = { dateOrder: "DMY", takenOut: ["2020-01-02"] };
    expect(await list()).toEqual({ ok: true, value: [shownOf("~a"), { ...shownOf("~b"), choices }] });
    const value = { ...shownOf("~b"), choices, bytes: encoder.encode("~b") };
    expect(await read("~b")).toEqual({ ok: true, value });
    expect(await read("~c")).toEqual({ ok: true, value: null });
  });

  it("do not take the place of another: the next free symbol is taken, and the same bytes are kept once", async () => {
    await keepFile(file("~a", "one"));
    expect(await keepFile(file("~a", "other"))).toMatchObject({ ok: true, value: { symbol: "~a-2" } });
    const again = { ...file("~a", "one"), choices: { name: "One" } };
    expect(await keepFile(again)).toMatchObject({ ok: true, value: { symbol: "~a" } });
    const kept = await listKept();
    expect(kept.ok && kept.value.map(({ symbol, choices }) => [symbol, choices])).toEqual([
      ["~a", { name: "One" }],
      ["~a-2", {}],
    ]);
  });

  it("are kept without the rest of a buffer that they are a piece of", async () => {
    await keepFile({ ...file("~a"), bytes: encoder.encode("0123456789").subarray(2, 4) });
    const read = await readKept("~a");
    expect(read.ok && read.value?.bytes.buffer.byteLength).toBe(2);
  });

  it("take other choices, unless they are gone", async () => {
    await keepFile(file("~a"));
    const choices = { name: "Fund", currency: "EUR" };
    expect(await keepChoices("~a", choices)).toMatchObject({ ok: true, value: { choices } });
    expect(await readKept("~a")).toMatchObject({ ok: true, value: { choices, bytes: encoder.encode("~a") } });
    expect(await keepChoices("~b", choices)).toEqual({ ok: true, value: null });
    expect(await readKept("~b")).toEqual({ ok: true, value: null });
  });

  it("are deleted one by one, or all", async () => {
    for (const symbol of ["~a", "~b", "~c"]) await keepFile(file(symbol));
    expect(await deleteKept("~b")).toEqual({ ok: true, value: null });
    expect(await readKept("~b")).toEqual({ ok: true, value: null });
    expect(await listKept()).toMatchObject({ value: [{ symbol: "~a" }, { symbol: "~c" }] });
    expect(await deleteKept("~b")).toEqual({ ok: true, value: null });
    await deleteKept(null);
    expect(await listKept()).toEqual({ ok: true, value: [] });
    expect(await readKept("~a")).toEqual({ ok: true, value: null });
  });
});

describe("what the browser cannot do", () => {
  it("is `full` where there is no more room: nothing of the file is kept, all else stays", async () => {
    await keepFile(file("~a"));
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === "files") throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, args);
    });
    expect(await keepFile(file("~b"))).toEqual({ ok: false, reason: "full" });
    expect(await keepChoices("~a", { name: "A" })).toEqual({ ok: false, reason: "full" });
    vi.restoreAllMocks();
    expect(await listKept()).toEqual({ ok: true, value: [shownOf("~a")] });
    expect(await keepFile(file("~b", "again"))).toEqual({ ok: true, value: shownOf("~b", 5) });
  });

  it("is `unavailable` in a window that keeps nothing, and found open at the next try", async () => {
    const { listKept: list, keepFile: keep } = await reopened();
    vi.stubGlobal("indexedDB", undefined);
    expect(await list()).toEqual({ ok: false, reason: "unavailable" });
    const refusing = {
      open() {
        throw new DOMException("denied", "SecurityError");
      },
    };
    vi.stubGlobal("indexedDB", refusing);
    expect(await keep(file("~a"))).toEqual({ ok: false, reason: "unavailable" });
    vi.stubGlobal("indexedDB", browser);
    expect(await list()).toMatchObject({ ok: true });
  });

  it("is `other` for what is wrong in no known way", async () => {
    await keepFile(file("~a"));
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
      throw new TypeError("odd");
    });
    expect(await listKept()).toEqual({ ok: false, reason: "other" });
  });

  it("is nothing that keeps a newer almanac in another tab waiting", async () => {
    await keepFile(file("~a"));
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("almanac-own-files", 2);
      opening.onsuccess = () => resolve(opening.result);
      opening.onblocked = () => reject(new Error("blocked"));
    });
    expect([...newer.objectStoreNames]).toEqual(["bytes", "files"]);
    expect(await listKept()).toEqual({ ok: false, reason: "other" });
    newer.close();
  });
});
