import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { temporaryFolder } from "./temporary-folder";

/** A copy of the shipped figures that a test may damage; it goes when the test ends. */
export function copyOfData(): string {
  const copy = join(temporaryFolder(), "data");
  cpSync(dataFolder(), copy, { recursive: true });
  return copy;
}

/** Rewrites one file of a copy: `edit` gets its lines without their ends, the header first. */
export function editLines(folder: string, file: string, edit: (lines: string[]) => string[]): void {
  const path = join(folder, file);
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  writeFileSync(path, edit(lines).join("\n"));
}

/** Replaces the line that starts with `start` and returns its number, counted from 1. */
export function replaceLine(folder: string, file: string, start: string, line: string): number {
  let number = 0;
  editLines(folder, file, (lines) => {
    number = lines.findIndex((candidate) => candidate.startsWith(start)) + 1;
    if (number === 0) throw new Error(`${file} has no line that starts with ${start}`);
    lines[number - 1] = line;
    return lines;
  });
  return number;
}
