import process from "node:process";
import type { Figure } from "../bench/support/figure";
import { PriceFileError } from "../lib/ingest/read/price-file-error";
import { readPriceStream } from "../lib/ingest/read-price-stream";
import { byteStream } from "../lib/ingest/testing/byte-stream";
import { malformedFiles } from "../lib/ingest/testing/malformed-files";

const mostMs = 2000;

/** How long the slowest of the malformed files of the tests takes to be refused with a line, in processor time. */
export async function malformedFilesRefused(): Promise<Figure[]> {
  const files = malformedFiles();
  const times: number[] = [];
  for (const { name, bytes } of files) {
    const before = process.cpuUsage();
    const line = await lineOfRefusal(bytes);
    const { user, system } = process.cpuUsage(before);
    if (line === null) throw new Error(`${name} was not refused with a line`);
    times.push((user + system) / 1000);
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  return [
    {
      name: `slowest refusal of ${files.length} malformed files`,
      value: Math.max(...times),
      unit: "ms",
      peer: { name: "mean", value: total / files.length },
      bound: { value: mostMs },
    },
  ];
}

async function lineOfRefusal(bytes: Uint8Array): Promise<number | null> {
  try {
    await readPriceStream(byteStream(bytes, 1 << 16));
    return null;
  } catch (error) {
    if (!(error instanceof PriceFileError)) throw error;
    return error.faults[0]?.line ?? null;
  }
}
