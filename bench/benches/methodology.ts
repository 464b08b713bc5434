import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { uncappedCapitalisation } from "../../lib/methodology/capitalisation";
import { capIteration } from "../../lib/methodology/capping";
import type { Constituent } from "../../lib/methodology/constituent";
import { levelHistory, unitsOf } from "../../lib/methodology/level-history";
import type { Figure } from "../support/figure";
import { generatedCompanies, generatedPrices } from "../support/generated-companies";
import { contender, mediansInTurns } from "../support/in-turns";
import { pandasPeer } from "../support/pandas-peer";
import { temporaryFolder } from "../support/temporary-folder";

const count = 10_000;
const days = 250;
const cap = 0.08;
const runs = 10;
const base = 100;

/**
 * An index of 10,000 generated companies capped at 8 % and chained over 250 days, in one thread; next to the same in
 * vectorised pandas where it is there, which must agree on it first.
 */
export async function methodology(): Promise<Figure[]> {
  const companies = generatedCompanies(count);
  const prices = generatedPrices(companies, days);
  const { capFactors, levels } = cappedAndChained(companies, prices);
  const figures = {
    level: levels.at(-1),
    middle: levels[days / 2],
    factor: capFactors[0],
    capped: capFactors.filter((factor) => factor < 1).length,
  };
  const pandas = pandasPeer("pandas-methodology.py", companiesFile(companies, prices), figures, 2);
  const ours = contender(
    `${count} generated companies capped and chained over ${days} days`,
    () => cappedAndChained(companies, prices),
    runs,
  );
  const medians = mediansInTurns(pandas === null ? [ours] : [ours, pandas]);
  const value = medians.get(ours) ?? Number.NaN;
  const peer =
    pandas === null
      ? { name: "no pandas here", value: Number.NaN }
      : { name: pandas.name, value: medians.get(pandas) ?? Number.NaN };
  return [{ name: ours.name, value, unit: "ms", peer, bound: { value: 100 } }];
}

function cappedAndChained(companies: readonly Constituent[], prices: readonly Float64Array[]) {
  const capping = capIteration(companies.map(uncappedCapitalisation), cap);
  if (capping.kind === "refused") throw new Error(`at least ${capping.least} companies`);
  const { capFactors } = capping;
  const capped = companies.map((company, i) => ({ ...company, capFactor: capFactors[i] ?? 1 }));
  return { capFactors, levels: levelHistory(unitsOf(capped), prices, base) };
}

/** A company a line: shares, free float, and its price of each day. */
function companiesFile(companies: readonly Constituent[], prices: readonly Float64Array[]): string {
  const file = join(temporaryFolder(), "companies.csv");
  const heads = ["shares", "float", ...prices.map((_, day) => `d${day}`)];
  const lines = companies.map(({ issuedShares, freeFloat }, i) =>
    [issuedShares, freeFloat, ...prices.map((day) => day[i])].join(","),
  );
  writeFileSync(file, `${heads.join(",")}\n${lines.join("\n")}\n`);
  return file;
}
