import { chmodSync, closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { weekdays } from "../../lib/analytics/checks/testing/generated-series";
import { openDatabase } from "../../lib/db/connection/open-database";
import { storeLocation } from "../../lib/db/connection/store-location";
import type { Db } from "../../lib/db/database";
import { importCloses } from "../../lib/db/import/import-closes";
import type { ImportRequest } from "../../lib/db/import/import-request";
import type { Closes } from "../../lib/db/read/read-closes";
import { migrate } from "../../lib/db/schema/migrate";
import { writeIndex } from "../../lib/db/ship/write-index";
import { missingPostgres, startPostgres } from "../../lib/db/testing/postgres-server";
import { importFile } from "../../lib/ingest/import-file";
import { isoFromDay, requireDay } from "../../lib/series/day";
import type { Figure } from "../support/figure";
import { generatedIndex } from "../support/generated-index";
import { generatedWeekdays } from "../support/generated-series";
import { median } from "../support/in-turns";
import { atEnd, temporaryFolder } from "../support/temporary-folder";

const symbol = "GENERATED";
const rowCount = 1_000_000;
const rounds = 3;
const source = "generated.csv";
const leastRowsASecond = 150_000;
const mostSeconds = 6.6;
// Every weekday that a price file may have: from the year 1600 to 2025.
const fileRows = 111_000;
const firstWeekday = requireDay("1600-01-03");

/**
 * Importing a million sessions into PostgreSQL, merging and counting included, next to psql's \copy of the same rows
 * into the same empty table; the longest CSV there can be, read, checked and stored; and the million with every close
 * changed, whose earlier values are kept.
 */
export async function importLoad(): Promise<Figure[] | string> {
  const missing = missingPostgres();
  if (missing !== null) return missing;
  const server = await startPostgres();
  atEnd(() => server.stop());
  const url = server.createDatabase("bench");
  const db = await openDatabase(storeLocation({ NODE_ENV: "production", DATABASE_URL: url }), () => {});
  try {
    await migrate(db);
    await writeIndex(db, await generatedIndex(symbol, 0));
    const file = generatedCloses(0);
    const path = copyFile(file);
    const [ours, peers]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      await db.prisma.$executeRaw`TRUNCATE daily_close`;
      peers.push(await timed(async () => server.psql(url, copyCommand(path))));
      await db.prisma.$executeRaw`TRUNCATE daily_close`;
      ours.push(await timed(() => importWhole(db, file, "stored")));
    }
    const peer = { name: "psql \\copy", value: median(peers) };
    const whole = await importFiles(db);
    await importWhole(db, file, "stored");
    const changed = await timed(() => importWhole(db, generatedCloses(1), "file"));
    return [
      {
        name: "importing 1,000,000 sessions",
        value: median(ours),
        unit: "s",
        peer,
        bound: { value: mostSeconds, ratio: 4 },
      },
      {
        name: `importing ${fileRows} sessions from CSV, read and checked`,
        value: whole,
        unit: "s",
        peer: { ...peer, value: (peer.value * fileRows) / rowCount },
        bound: { value: fileRows / leastRowsASecond },
      },
      { name: "changing 1,000,000 closes", value: changed, unit: "s", peer, bound: {} },
    ];
  } finally {
    await db.close();
  }
}

/** A session on every day from the first of year 1, closes with two decimals. */
function generatedCloses(shift: number): Closes {
  const first = requireDay("0001-01-01");
  return {
    days: Int32Array.from({ length: rowCount }, (_, row) => first + row),
    closes: Float64Array.from({ length: rowCount }, (_, row) => {
      return Math.round(100_000 * (1 + 0.3 * Math.sin(row / 200)) + row) / 100 + shift;
    }),
  };
}

async function importWhole(db: Db, file: Closes, prefer: ImportRequest["prefer"]): Promise<void> {
  const sha256 = prefer.padEnd(64, "0");
  const rows = { rowsRead: rowCount, rowsRefused: 0, warnings: [] };
  const request = { symbol, fileName: source, sha256, dialect: "generated", source, prefer, ...rows };
  const outcome = await importCloses(db, request, file);
  if (outcome.inserted + outcome.changed !== rowCount) throw new Error("not every row was written");
}

/** The median seconds of importing a CSV of every weekday there can be, from its bytes to its rows. */
async function importFiles(db: Db): Promise<number> {
  const { closes } = generatedWeekdays(fileRows);
  const days = weekdays(fileRows, firstWeekday);
  const rows = Array.from(days, (day, row) => `${isoFromDay(day)},${(closes[row] ?? 0).toFixed(2)}\n`);
  const bytes = new TextEncoder().encode(`Date,Close\n${rows.join("")}`);
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await db.prisma.$executeRaw`TRUNCATE daily_close`;
    const chunks = Readable.from([bytes]);
    const options = { symbol, prefer: "stored", dryRun: false } as const;
    const report = await importFile(
      db,
      { fileName: `${round}.csv`, chunks, ...options },
      { today: "2026-01-01" },
    );
    if (report.inserted !== fileRows) throw new Error(`not every row was written: ${report.status}`);
    seconds.push(report.seconds);
  }
  await db.prisma.$executeRaw`TRUNCATE daily_close`;
  return median(seconds);
}

function copyCommand(path: string): string {
  const columns = "index_id, date, close, basis, date_precision, source, batch_id, revision";
  return `\\copy daily_close (${columns}) from '${path}'`;
}

/** The rows as \copy reads them. */
function copyFile({ days, closes }: Closes): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const path = join(folder, "closes.tsv");
  const file = openSync(path, "w");
  let text = "";
  for (const [row, day] of days.entries()) {
    text += `1\t${isoFromDay(day)}\t${closes[row]}\tsession\tday\t${source}\t1\t1\n`;
    if (text.length < 1 << 20) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, text);
  closeSync(file);
  return path;
}

/** Seconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}
