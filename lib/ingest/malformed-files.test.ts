import { describe, expect, it } from "vitest";
import { PriceFileError } from "@/lib/ingest/read/price-file-error";
import { byteStream } from "@/lib/ingest/testing/byte-stream";
import { malformedFiles } from "@/lib/ingest/testing/malformed-files";
import { readPriceStream } from "./read-price-stream";

const files = malformedFiles();

async function refusal(bytes: Uint8Array): Promise<PriceFileError | string> {
  try {
    const { days } = await readPriceStream(byteStream(bytes, 1 << 16));
    return `${days.length} closes were read`;
  } catch (error) {
    if (error instanceof PriceFileError) return error;
    throw error;
  }
}

describe("malformed files", () => {
  it("are 200 and more", () => {
    expect(files.length).toBeGreaterThanOrEqual(200);
  });

  it.each(files.map(({ name, bytes }) => [name, bytes] as const))(
    "%s: refused with a line",
    async (_, bytes) => {
      const error = await refusal(bytes);
      const lines = error instanceof PriceFileError ? error.faults.map(({ line }) => line) : error;
      expect(lines).toBeInstanceOf(Array);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(50);
      expect(Array.isArray(lines) && lines.every((line) => Number.isInteger(line) && line >= 1)).toBe(true);
    },
  );
});
