import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { disagrees } from "./dated-steps";

/** The indices that the tables of facts tell of, by what their rows call them. */
const NAMED: Readonly<Record<string, RegExp>> = {
  HSCEI: /HSCEI|China Enterprises|H-shares Index/,
  HSTECH: /TECH|HSTECH/,
  HSCI: /Composite Index/,
};

const HSI = /\bHSI\b/;
// What holds for a market or its contracts, whatever index.
const OF_MARKET =
  /^(?:stock exchange hours|index hours|after-hours session|severe weather|last reported closure|HSICS|Hang Seng Industry)/;

/** The indices, upper case, that a row of the tables of facts is about; rows of the market are about none. */
export function indicesOf(text: string): string[] {
  const named = Object.entries(NAMED).flatMap(([symbol, name]) => (name.test(text) ? [symbol] : []));
  if (named.length > 0) return HSI.test(text) ? ["HSI", ...named] : named;
  return OF_MARKET.test(text) ? [] : ["HSI"];
}

/** The rows of the tables that tell of one index: its method, its contracts, its funds, how much of a market it covers. */
export function factsOfIndex(
  facts: ReferenceFacts,
  symbol: string,
): Pick<ReferenceFacts, "methodology" | "contracts" | "funds" | "coverage"> {
  const isOwn = (text: string) => indicesOf(text).includes(symbol);
  return {
    methodology: facts.methodology.filter(({ what }) => isOwn(what.en)),
    contracts: facts.contracts.filter(({ contract }) => isOwn(contract.en)),
    funds: facts.funds.filter(({ index }) => index !== null && index.en.split(" ")[0] === symbol),
    coverage: facts.coverage.filter(({ ofWhat }) => isOwn(ofWhat.en)),
  };
}

export type MarketTopic = "hours" | "interval";

const TOPICS: Readonly<Record<MarketTopic, RegExp>> = {
  hours: /^(?:stock exchange hours|index hours|after-hours session|severe weather|last reported closure)/,
  interval: /^dissemination interval/,
};

/** The dated rows of one topic, in their order. */
export function rowsOfTopic(
  { methodology }: Pick<ReferenceFacts, "methodology">,
  topic: MarketTopic,
): ReferenceFacts["methodology"] {
  return methodology.filter(({ what }) => TOPICS[topic].test(what.en));
}

/** The latest row with a date and a value that no other source stands against; `null` for none. */
export function latestStated(rows: ReferenceFacts["methodology"]) {
  const dated = rows.flatMap((row) =>
    row.date === null || row.value === null || disagrees(row.value)
      ? []
      : [{ ...row, date: row.date, value: row.value }],
  );
  return dated.sort((one, other) => one.date.localeCompare(other.date)).at(-1) ?? null;
}
