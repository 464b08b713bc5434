import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { Figure } from "../bench/support/figure";
import { generatedWeekdays } from "../bench/support/generated-series";
import { temporaryFolder } from "../bench/support/temporary-folder";
import { weekdays } from "../lib/analytics/checks/testing/generated-series";
import { isoFromDay, requireDay } from "../lib/series/day";
import { inProject } from "../scripts/project.js";

const fileBytes = 1_000_000_000;
// To the year 1937, before the shipped closes of the index, so that all rows are new.
const firstDay = requireDay("1600-01-03");
const dayCount = 88_000;
// Two thousand characters are the width of a row. More of them than there are days must be the same again.
const copies = 6;
const rowCount = dayCount * copies;
const filler = ",12345.67";

/** The most memory that the command has resident while it imports a file of 1 GB, into an embedded store. */
export async function hugeFile(): Promise<Figure[]> {
  const folder = temporaryFolder();
  const path = join(folder, "huge.csv");
  writeHugeFile(path);
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: join(folder, "store") };
  // Fills the store, which is not what is measured.
  peakMegabytes(["status"], env);
  const idle = peakMegabytes(["status"], env).peak;
  const { peak, text } = peakMegabytes(["import", path, "--index", "hsi", "--json"], env);
  const { imports }: { imports: { inserted: number }[] } = JSON.parse(text);
  if (imports[0]?.inserted !== dayCount)
    throw new Error(`not all of ${dayCount} days were stored: ${text.slice(0, 2000)}`);
  return [
    {
      name: `peak memory of importing 1 GB, ${rowCount} rows`,
      value: peak,
      unit: "MB",
      peer: { name: "almanac status", value: idle },
      bound: { value: 300 },
    },
  ];
}

function peakMegabytes(args: readonly string[], env: NodeJS.ProcessEnv): { peak: number; text: string } {
  const file = join(temporaryFolder(), "peak");
  const note = pathToFileURL(inProject("bench", "support", "processes", "note-peak-memory.js")).href;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", note, inProject("lib", "cli", "almanac.js"), ...args],
    { env: { ...env, PEAK_MEMORY_FILE: file }, encoding: "utf8", maxBuffer: 1 << 26 },
  );
  if (status !== 0)
    throw new Error(`almanac ${args[0]} ended with ${status}:\n${stderr}${stdout.slice(0, 2000)}`);
  return { peak: (Number(readFileSync(file, "utf8")) * 1024) / 1e6, text: stdout };
}

/** Writes each weekday's row several times, each with as many more cells as fill the file. */
function writeHugeFile(path: string): void {
  const { closes } = generatedWeekdays(dayCount);
  const more = Math.ceil((fileBytes / rowCount - "0001-01-01,1000.00\n".length) / filler.length);
  const rest = filler.repeat(more);
  const file = openSync(path, "w");
  let text = `Date,Close${Array.from({ length: more }, (_, column) => `,Volume ${column + 1}`).join("")}\n`;
  for (const [row, day] of weekdays(dayCount, firstDay).entries()) {
    text += `${isoFromDay(day)},${(closes[row] ?? 0).toFixed(2)}${rest}\n`.repeat(copies);
    if (text.length < 1 << 20) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, text);
  closeSync(file);
}
