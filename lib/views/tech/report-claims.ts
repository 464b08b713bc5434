import { periodReturn } from "@/lib/analytics/returns/period-return";
import type { IndexRecord } from "@/lib/reference/records";
import type { ReferenceFacts, TrackingFact } from "@/lib/reference/reference-facts";
import { lastDayOfYear } from "@/lib/series/add-months";
import { dayFromIso, yearOfDay } from "@/lib/series/day";
import { heldRecord } from "@/lib/views/parts/held-record";
import { indexYear, TECH, techYears } from "./tech-years";

/** What the report claims of returns and volatility, by the name that the facts have for it. */
const CLAIMS = {
  "return of the Hang Seng TECH Index in one year": "year",
  "return in 2024": "calendarYear",
  "return in 2025 to date": "toDate",
  "ahead of the Hang Seng Composite Index in one year": "ahead",
  "one-year volatility of the Hang Seng TECH Index": "techVolatility",
  "one-year volatility of the Hang Seng Composite Index": "marketVolatility",
} as const;

export type ClaimName = (typeof CLAIMS)[keyof typeof CLAIMS];

/** How a claim puts its figure. */
export type ClaimWords = "moreThan" | "nearly" | "closeTo" | "plain";

/** A claim of the report with its figure, in per cent or percentage points. */
export interface Claim {
  readonly name: ClaimName;
  readonly words: ClaimWords;
  readonly stated: number;
  readonly day: number;
  readonly source: string;
}

/** The claims that the facts hold, in their order; one without a day or a number is left out. */
export function claimsOf({ tracking }: Pick<ReferenceFacts, "tracking">): Claim[] {
  const names = new Map<string, ClaimName>(Object.entries(CLAIMS));
  return tracking.flatMap((fact): Claim[] => {
    const name = names.get(nameOf(fact));
    const day = fact.asOf === null ? null : dayFromIso(fact.asOf);
    const stated = Number(fact.value);
    if (name === undefined || day === null || !Number.isFinite(stated)) return [];
    return [{ name, words: wordsOf(fact), stated, day, source: fact.source }];
  });
}

function nameOf({ fact }: TrackingFact): string {
  return fact.en;
}

/** The value of a fact by its name; `null` where the facts do not hold it. */
export function trackedValue({ tracking }: Pick<ReferenceFacts, "tracking">, name: string): string | null {
  return tracking.find((fact) => nameOf(fact) === name)?.value ?? null;
}

function wordsOf({ note }: TrackingFact): ClaimWords {
  if (note?.en.startsWith("more than")) return "moreThan";
  if (note?.en.startsWith("nearly")) return "nearly";
  return note?.en.startsWith("close to") ? "closeTo" : "plain";
}

/**
 * Whether a figure, in the claim's unit, is what the claim's words say: `more than` s is from s up and below s + 1, `nearly`
 * s from s − 1 up and below s, `close to` s within 1 of it; a plain s is the figure rounded to a whole number. `null` where the
 * figure is not known.
 */
export function agrees(
  { words, stated }: Pick<Claim, "words" | "stated">,
  figure: number | null,
): boolean | null {
  if (figure === null) return null;
  if (words === "moreThan") return figure >= stated && figure < stated + 1;
  if (words === "nearly") return figure >= stated - 1 && figure < stated;
  return words === "closeTo" ? Math.abs(figure - stated) < 1 : Math.round(figure) === stated;
}

/** The index that a claim is about: that of the market where it is about the market. */
export function claimSymbol(name: ClaimName): string {
  return name === "ahead" || name === "marketVolatility" ? "HSCI" : TECH;
}

/** The figure of a claim for an index, as a fraction, from the closes held; `null` where they do not give it. */
export function claimFigure(
  records: readonly IndexRecord[],
  { name, day }: Claim,
  symbol: string,
): number | null {
  const record = heldRecord(records, symbol);
  if (record === null) return null;
  switch (name) {
    case "year":
      return indexYear(record, day).year?.change ?? null;
    case "calendarYear":
    case "toDate":
      return periodReturn(record.series, lastDayOfYear(yearOfDay(day) - 1), day)?.change ?? null;
    case "ahead":
      return aheadFigure(records, record, day);
    case "techVolatility":
    case "marketVolatility":
      return indexYear(record, day).volatility?.value ?? null;
  }
}

function aheadFigure(records: readonly IndexRecord[], market: IndexRecord, day: number): number | null {
  const tech = heldRecord(records, TECH);
  const points = tech && (techYears(tech, [market], day).markets[0]?.ahead ?? null);
  return points === null ? null : points / 100;
}
