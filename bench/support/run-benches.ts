import { type Bench, type Figure, figureHeads, figureRows, isWithinBound } from "./figure";
import { table } from "./table";

/**
 * Runs benchmarks one after the other, each against a peer in the same run, and prints their figures. Resolves with the
 * exit status: 1 where a figure is not within its bounds or one failed, 2 where a name is not known.
 */
export async function runBenches(
  all: Readonly<Record<string, Bench>>,
  names: readonly string[],
): Promise<number> {
  const unknown = names.find((name) => all[name] === undefined);
  if (unknown !== undefined) {
    console.error(`nothing is called ${unknown}; there are ${Object.keys(all).join(", ")}`);
    return 2;
  }
  const figures: Figure[] = [];
  let failed = 0;
  for (const name of names) {
    console.error(`… ${name}`);
    try {
      const result = (await all[name]?.()) ?? [];
      if (typeof result === "string") console.error(`- ${name}: ${result}`);
      else figures.push(...result);
    } catch (error) {
      // The figures of the others are still worth knowing.
      console.error(`- ${name} failed:`, error);
      failed += 1;
    }
  }
  console.log(table(figureHeads, figureRows(figures)));
  const outside = figures.filter((figure) => !isWithinBound(figure)).length;
  if (outside > 0) console.error(`${outside} of ${figures.length} figures are not within their bounds`);
  return outside + failed > 0 ? 1 : 0;
}
