import { existsSync, readFileSync } from "node:fs";

const ticksFile = "/proc/self/stat";
// Linux counts them for programs in hundredths of a second, whatever its own clock does.
const msPerTick = 10;
// proc(5): cutime and cstime are fields 16 and 17; the name, field 2, may hold spaces and ends with the last bracket.
const firstFieldAfterName = 3;
const childrenUser = 16;
const childrenSystem = 17;

/**
 * Milliseconds of processor time, user and system, of all child processes that this one has waited for, and theirs;
 * in steps of 10 ms. `null` on a system that does not tell.
 */
export function childrenProcessorMs(): number | null {
  if (!existsSync(ticksFile)) return null;
  const stat = readFileSync(ticksFile, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = (field: number) => Number(fields[field - firstFieldAfterName]);
  return (ticks(childrenUser) + ticks(childrenSystem)) * msPerTick;
}
