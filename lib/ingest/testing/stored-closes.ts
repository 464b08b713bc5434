import { createReadStream } from "node:fs";
import type { Db } from "@/lib/db/database";
import { readIndex } from "@/lib/db/read/read-index";
import { isoFromDay } from "@/lib/series/day";
import { importFile } from "../import-file";

/** What a store holds of an index: its closes by date, the ends of its complete stretch, the sessions in it. */
export async function storedCloses(db: Db, symbol: string) {
  const series = (await readIndex(db, symbol))?.series;
  const days = Array.from(series?.days ?? []);
  const closes = new Map(days.map((day, at) => [isoFromDay(day), series?.closes[at] ?? Number.NaN]));
  const [from = "", to = ""] = [series?.complete?.from ?? 0, series?.complete?.to ?? 0].map(isoFromDay);
  return {
    closes,
    complete: [from, to],
    sessions: [...closes].filter(([date]) => date >= from && date <= to),
  };
}

/** Imports files of a folder one after the other, stored closes preferred. Throws where one is not stored. */
export async function importAll(
  db: Db,
  folder: string,
  names: readonly string[],
  today: string,
): Promise<void> {
  const choices = { symbol: null, prefer: "stored", dryRun: false } as const;
  for (const fileName of names) {
    const chunks = createReadStream(folder + fileName);
    const { status } = await importFile(db, { fileName, chunks, ...choices }, { today });
    if (status !== "stored") throw new Error(`${fileName} is ${status}`);
  }
}
