import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PriceFileError } from "@/lib/ingest/read/price-file-error";
import { readPrices } from "@/lib/ingest/read/read-prices";
import { isoFromDay } from "@/lib/series/day";
import { readPriceStream, type StreamWatch } from "./read-price-stream";

const encoder = new TextEncoder();
const FIXTURES = new URL("read/fixtures/", import.meta.url);
const fixtures = ["ok", "not-ok"].flatMap((kind) =>
  readdirSync(new URL(`${kind}/`, FIXTURES)).map((file) =>
    readFileSync(new URL(`${kind}/${file}`, FIXTURES)),
  ),
);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** A stream of bytes, cut into pieces of a length, that says whether it was closed before its end. */
function streamOf(bytes: Uint8Array, length: number) {
  const seen = { pieces: 0, isClosedEarly: false };
  async function* chunks() {
    let isAtEnd = false;
    try {
      for (let from = 0; from < bytes.length; from += length) {
        seen.pieces += 1;
        yield bytes.slice(from, from + length);
      }
      isAtEnd = true;
    } finally {
      seen.isClosedEarly = !isAtEnd;
    }
  }
  return { seen, chunks: chunks() };
}

async function refusalOf(bytes: Uint8Array, length: number, watch?: StreamWatch): Promise<PriceFileError> {
  const error = await readPriceStream(streamOf(bytes, length).chunks, {}, watch).catch((thrown) => thrown);
  if (error instanceof PriceFileError) return error;
  throw new Error(`not refused: ${error}`);
}

const rowsFrom = (start: number, count: number) =>
  Array.from({ length: count }, (_, row) => `${isoFromDay(start + row)},${row + 1}.5\n`).join("");

describe("a stream that is no price file is refused", () => {
  it("where it ends before it begins", async () => {
    expect((await refusalOf(new Uint8Array(0), 1)).faults).toMatchObject([{ line: 1, rule: "empty" }]);
  });

  it("with the line of the first byte that is no text, however far down and wherever the stream is cut", async () => {
    const good = `Date,Close,Remark\n${rowsFrom(0, 9000).replaceAll("\n", ",收市\n")}`;
    const bad = [...encoder.encode("1999-01-01,5,"), 0xe6, 0x94, 0x0a, 0x41];
    const bytes = Buffer.concat([
      encoder.encode(good),
      Uint8Array.from(bad),
      encoder.encode(rowsFrom(12_000, 3000)),
    ]);
    for (const length of [7, 1000, 65_536, 1 << 20]) {
      expect((await refusalOf(bytes, length)).faults).toMatchObject([{ line: 9002, rule: "not-text" }]);
    }
  });

  it("with the line of a zero byte, and of half a sign at the end", async () => {
    const zero = `Date,Close\r\n${rowsFrom(0, 9000)}1999-01-01,\0\n`;
    expect((await refusalOf(encoder.encode(zero), 999)).faults).toMatchObject([
      { line: 9002, rule: "not-text" },
    ]);
    const utf16 = new Uint8Array(
      Uint16Array.from(`\uFEFFDate,Close\n${rowsFrom(0, 9000)}`, (sign) => sign.charCodeAt(0)).buffer,
    );
    const half = Buffer.concat([utf16, Uint8Array.of(0x41)]);
    expect((await refusalOf(half, 1001)).faults).toMatchObject([{ line: 9002, rule: "not-text" }]);
    const pair = Buffer.concat([utf16, Uint8Array.of(0x00, 0xd8, 0x41, 0x00)]);
    expect((await refusalOf(pair, 1001)).faults).toMatchObject([{ line: 9002, rule: "not-text" }]);
  });

  it("early where nothing can mend it: the stream is closed, and the line that was reached is named", async () => {
    const rows = "2020-01-02,5\n2020-01-01,5\n".repeat(500_000);
    const { seen, chunks } = streamOf(encoder.encode(`Date,Close\n${rows}`), 1 << 16);
    const error: unknown = await readPriceStream(chunks).catch((thrown) => thrown);
    expect(seen).toMatchObject({ isClosedEarly: true });
    expect(seen.pieces).toBeLessThan(40);
    expect(error).toMatchObject({ faults: { length: 50 } });
    const { more, readTo } = error instanceof PriceFileError ? error : { more: 0, readTo: null };
    expect(readTo).toBeGreaterThan(160_000);
    expect(more).toBeGreaterThan(80_000);
    expect(more).toBeLessThan(readTo ?? 0);
  });

  it("early where line ends go on and on", async () => {
    const text = `Date,Close\n2020-01-02,5\n${"\r".repeat(3_000_000)}`;
    const error = await refusalOf(encoder.encode(text), 1 << 16);
    expect(error.faults).toMatchObject([{ line: 100_002, rule: "endless-undated" }]);
    expect(error.readTo).toBeLessThan(2_300_000);
  });

  it("early where a quote is never closed", async () => {
    const text = `Date,Close\n2020-01-02,5\n"${rowsFrom(0, 200_000)}`;
    const { seen, chunks } = streamOf(encoder.encode(text), 1 << 16);
    await expect(readPriceStream(chunks)).rejects.toMatchObject({
      faults: [{ line: 3, rule: "open-quote" }],
    });
    expect(seen.isClosedEarly).toBe(true);
  });
});

describe(readPriceStream, () => {
  it("ends with the stream's own error, and with the reason of a signal, with the stream closed", async () => {
    async function* broken() {
      yield encoder.encode("Date,Close\n2020-01-02,5\n");
      throw new Error("disk gone");
    }
    await expect(readPriceStream(broken())).rejects.toThrow("disk gone");
    const bytes = encoder.encode(`Date,Close\n${rowsFrom(0, 100_000)}`);
    const { seen, chunks } = streamOf(bytes, 1 << 12);
    const stop = new AbortController();
    const watch = { signal: stop.signal, onProgress: () => stop.abort(new Error("enough")) };
    await expect(readPriceStream(chunks, {}, watch)).rejects.toThrow("enough");
    expect(seen.isClosedEarly).toBe(true);
  });

  it("lets the event loop turn while it reads one large piece, and tells how far it is", async () => {
    const bytes = encoder.encode(`Date,Close\n${rowsFrom(-100_000, 180_000)}`);
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 1);
    const told: [number, number][] = [];
    const onProgress = (read: number, rows: number) => told.push([read, rows]);
    await readPriceStream(streamOf(bytes, bytes.length).chunks, {}, { onProgress });
    clearInterval(clock);
    expect(turns).toBeGreaterThan(2);
    expect(told.at(-1)).toEqual([bytes.length, 180_000]);
    expect(told.every(([read], at) => read >= (told[at - 1]?.[0] ?? 0))).toBe(true);
  });

  it("counts the rows that it leaves out among those it read", async () => {
    const text = "Date,Close\n2020-01-02,5\n2020-01-02,5\n2020-01-03,\n2020-01-06,6\nSource: none\n";
    const file = await readPriceStream(streamOf(encoder.encode(text), 9).chunks);
    expect([file.days.length, file.rowsRead, file.bytes]).toEqual([2, 4, text.length]);
  });

  it("reads or refuses every file as readPrices does, however the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixtures),
        fc.integer({ min: 1, max: 400 }),
        async (bytes, length) => {
          let expected: unknown;
          try {
            expected = { ...readPrices(bytes), sha256: sha256(bytes), bytes: bytes.length };
          } catch (error) {
            await expect(readPriceStream(streamOf(bytes, length).chunks)).rejects.toEqual(error);
            return;
          }
          expect(await readPriceStream(streamOf(bytes, length).chunks)).toMatchObject(expected as object);
        },
      ),
      { numRuns: 300 },
    );
  });
});
