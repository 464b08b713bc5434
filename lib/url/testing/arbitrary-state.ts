import fc from "fast-check";
import { LISTING_RULES } from "@/lib/methodology/eligibility/listing-history";
import { THEMES, TONE_PAIRS } from "@/lib/preferences/preferences";
import { CLAIM_TOPICS } from "@/lib/reference/claims/topics";
import { MILESTONE_KINDS } from "@/lib/reference/types";
import { isoFromDay, requireDay } from "@/lib/series/day";
import {
  ACTIONS,
  ANNUAL_SORTS,
  API_FORMATS,
  BINS,
  CURRENCIES,
  FALL_SORTS,
  GLOSSARY_TOPICS,
  HOLDING_YEARS,
  INTERVALS,
  LEAST_WIDTH,
  LENGTH_UNITS,
  MINIMUM_DEPTHS,
  MOST_COMPARED,
  MOST_ROWS,
  MOST_WIDTH,
  PRESETS,
  RISK_SPANS,
  ROLLING_FIGURES,
  SAVING_PLANS,
  SEASON_UNITS,
  SEASONS,
  SESSION_WINDOWS,
  SUB_INDICES,
  VOLATILITY_BASES,
  WEEK_WINDOWS,
} from "../field-choices";
import type { FieldName } from "../fields";

import { PAGE_TABLE, type PageName, type PageRow } from "../page-table";
import { MOST_ADDRESS_ROWS, writeRows } from "../rows-field";
import type { ViewState } from "../view-state";

/** The symbols of the indices that ship. */
export const SYMBOLS = [
  "hsi",
  "hscei",
  "hstech",
  "hsci",
  "spx",
  "dji",
  "n225",
  "ftse",
  "nifty",
  "ssec",
  "dax",
  "cac",
];

/** Calendar days, most of them near the closes that ship, a few as odd as an address can hold. */
export const arbitraryDate: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: requireDay("1960-01-01"), max: requireDay("2030-12-31") }).map(isoFromDay),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("0100-01-01", "1900-02-28", "2000-02-29", "9999-12-31", "2023-12-31"),
  },
);

/** Rows of companies, most of them sound, as an address has them. */
const arbitraryRows = (most: number) => {
  const name = fc.constantFrom("Made-up Bank", "Beta, Ltd", 'The "Gamma"', "虛構銀行", "A;B", "=1+1", "<b>");
  const factor = fc.constantFrom("1", "0.5", "0", "1.5", "", "half");
  const figure = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 99_999 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom("-3", "1,200.5", "1e999", "x9") },
  );
  const row = fc.tuple(name, figure, figure, factor, factor, figure);
  return fc.array(row, { minLength: 1, maxLength: most }).map(writeRows);
};

const valuesOf = {
  range: fc.constantFrom(...PRESETS),
  from: arbitraryDate,
  date: arbitraryDate,
  to: arbitraryDate,
  scale: fc.constantFrom("log" as const, "linear" as const),
  sort: fc.constantFrom(...ANNUAL_SORTS, ...FALL_SORTS),
  order: fc.constantFrom("asc" as const, "desc" as const),
  min: fc.constantFrom(...MINIMUM_DEPTHS),
  lengths: fc.constantFrom(...LENGTH_UNITS),
  with: arbitraryDate,
  unit: fc.constantFrom(...SEASON_UNITS),
  by: fc.constantFrom(...SEASONS),
  figure: fc.constantFrom(...ROLLING_FIGURES),
  window: fc.constantFrom(...SESSION_WINDOWS),
  basis: fc.constantFrom(...VOLATILITY_BASES),
  against: fc.uniqueArray(fc.constantFrom(...SYMBOLS), { minLength: 1, maxLength: MOST_COMPARED }),
  span: fc.constantFrom(...RISK_SPANS),
  weeks: fc.constantFrom(...WEEK_WINDOWS),
  amount: fc.integer({ min: 1, max: 999_999_999 }),
  price: fc.integer({ min: 1, max: 9_999_999 }).map((hundredths) => hundredths / 100),
  plan: fc.constantFrom(...SAVING_PLANS),
  yield: fc.integer({ min: -2000, max: 5000 }).map((hundredths) => hundredths / 100),
  inflation: fc.integer({ min: -2000, max: 5000 }).map((hundredths) => hundredths / 100),
  hold: fc.constantFrom(...HOLDING_YEARS),
  currency: fc.constantFrom(...CURRENCIES),
  bins: fc.constantFrom(...BINS),
  rows: arbitraryRows(MOST_ADDRESS_ROWS),
  cap: fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
  step: fc.integer({ min: 0, max: 99 }),
  action: fc.constantFrom(...ACTIONS),
  company: fc.integer({ min: 1, max: 99 }),
  ratio: fc.integer({ min: 1, max: 99_999_999 }).map((parts) => parts / 10_000),
  newcomer: arbitraryRows(1),
  rule: fc.constantFrom(...LISTING_RULES),
  kind: fc.constantFrom(...MILESTONE_KINDS),
  topic: fc.constantFrom(...CLAIM_TOPICS, ...GLOSSARY_TOPICS),
  symbols: fc.uniqueArray(fc.constantFrom(...SYMBOLS), { minLength: 1, maxLength: MOST_COMPARED }),
  q: fc.constantFrom("1987", "27/10/2008", "七三", "S&P 1929", "worst day", "=1+1", "<b>{q}", "%"),
  sub: fc.constantFrom(...SUB_INDICES),
  symbol: fc.constantFrom(...SYMBOLS),
  plate: fc.constantFrom("underwater", "long-run", "annual"),
  width: fc.integer({ min: LEAST_WIDTH, max: MOST_WIDTH }),
  density: fc.constantFrom("1" as const, "2" as const),
  theme: fc.constantFrom(...THEMES),
  tones: fc.constantFrom(...TONE_PAIRS),
  interval: fc.constantFrom(...INTERVALS),
  format: fc.constantFrom(...API_FORMATS),
  limit: fc.integer({ min: 1, max: MOST_ROWS }),
  cursor: fc.constantFrom("MTk4Ny0xMC0yNg", "MA", "none"),
  page: fc.integer({ min: 1, max: 99_999 }),
  batch: fc.integer({ min: 1, max: 999_999_999 }),
  outcome: fc.uuid(),
  signin: fc.constant("refused" as const),
  asof: fc.integer({ min: 1, max: 999_999_999 }),
};

/** Any state that a page's address can hold: each field there or not, no contradictions. */
export function arbitraryState(page: PageName): fc.Arbitrary<ViewState> {
  const { fields, values }: PageRow = PAGE_TABLE[page];
  return arbitraryFields(fields, values);
}

/** Any state of some fields, of some of them only some values. */
export function arbitraryFields(
  fields: readonly FieldName[],
  values: PageRow["values"] = {},
): fc.Arbitrary<ViewState> {
  const arbitraryOf = (name: FieldName) => {
    const taken = values[name];
    return taken === undefined ? valuesOf[name] : fc.constantFrom(...taken);
  };
  const taken = Object.fromEntries(fields.map((name) => [name, arbitraryOf(name)]));
  return fc.record(taken, { requiredKeys: [] }).map(withoutContradictions);
}

function withoutContradictions({ range, from, to, ...others }: ViewState): ViewState {
  if (from === undefined && to === undefined) return range === undefined ? others : { range, ...others };
  const [first, last] = from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
  return {
    ...others,
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
  };
}
