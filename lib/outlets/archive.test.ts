import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { dailySeries } from "@/lib/series/testing/series-of";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { archiveFiles } from "./archive-files";
import { type ArchiveFile, zipStream } from "./zip-stream";

const NOON = new Date("2026-08-21T12:00:00Z");
const archived = async () => ({
  records: [await shippedRecord("HSI"), await shippedRecord("HSTECH")],
  ...{ revision: 13, origin: "https://almanac.example" },
});

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe(archiveFiles, () => {
  it("has every close, every table that ships, and a checksum of each that holds", async () => {
    const input = await archived();
    const files = unzipSync(await bytesOf(zipStream(archiveFiles(input), NOON)));
    const text = (name: string) => Buffer.from(files[name] ?? []).toString();
    const sums = text("SHA256SUMS").trimEnd().split("\n");
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== "SHA256SUMS")
        .sort(),
    );
    for (const line of sums) {
      const [sum, name = ""] = line.split("  ");
      expect(
        createHash("sha256")
          .update(files[name] ?? "")
          .digest("hex"),
        name,
      ).toBe(sum);
    }
    for (const { profile, series } of input.records) {
      const csv = Papa.parse<Record<string, string>>(
        text(`closes/${profile.symbol.toLowerCase()}.csv`).trimEnd(),
        {
          header: true,
        },
      );
      expect(csv.data.map((row) => Number(row["close_points"]))).toEqual([...series.closes]);
    }
    expect(text("tables/milestones.csv")).toBe(readFileSync("prisma/data/milestones.csv", "utf8"));
    expect(text("README.md")).toContain("revision 13");
    expect(text("README.md")).toContain("| closes/hsi.csv | Hang Seng Index (HKD) |");
    expect(Object.keys(files).some((name) => name.includes("daily/"))).toBe(false);
  });

  it("makes the same bytes of the same store", async () => {
    const input = { records: [madeRecord(dailySeries([1, 2, 3]))], revision: 1, origin: "http://localhost" };
    const make = () => bytesOf(zipStream(archiveFiles(input), NOON));
    expect((await make()).equals(await make())).toBe(true);
  });
});

describe(zipStream, () => {
  it("makes the next file only when its reader has taken what was made, and ends when it leaves", async () => {
    const asked: string[] = [];
    let isEnded = false;
    async function* files(): AsyncGenerator<ArchiveFile> {
      try {
        for (const name of ["a", "b", "c"]) {
          asked.push(name);
          yield { name, bytes: Buffer.alloc(300_000, name) };
        }
      } finally {
        isEnded = true;
      }
    }
    const reader = zipStream(files(), NOON).getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual(["a"]);
    await reader.cancel();
    expect(isEnded).toBe(true);
  });

  it("has a file without a byte in it", async () => {
    async function* files(): AsyncGenerator<ArchiveFile> {
      yield { name: "empty", bytes: new Uint8Array() };
    }
    expect(unzipSync(await bytesOf(zipStream(files(), NOON)))["empty"]).toHaveLength(0);
  });
});
