import { beforeAll, describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { CLAIMS } from "@/lib/reference/claims/claims";
import { requireDay } from "@/lib/series/day";
import { sliceSeries } from "@/lib/series/slice-series";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { present, readable } from "@/lib/views/testing/view-context";
import { type SettledClaim, settledClaims } from "./settled-claims";
import { shippedContext } from "./testing/shipped-context";

let context: ReferenceContext;
let claims: readonly SettledClaim[];

beforeAll(async () => {
  context = await shippedContext();
  claims = settledClaims(context);
});

const settledAs = (id: string) => present(claims.find(({ claim }) => claim.id === id));

/** The context without the closes after a day. */
function until(iso: string): ReferenceContext {
  const records = context.records.map((record) => {
    const first = present(record.series.days[0]);
    const last = Math.max(requireDay(iso), first);
    return { ...record, series: sliceSeries(record.series, first, last) };
  });
  return { ...context, records };
}

describe(settledClaims, () => {
  it("gives every claim once, those of a question together", () => {
    expect(new Set(claims.map(({ claim }) => claim.id)).size).toBe(CLAIMS.length);
    const changes = claims.filter(({ claim }, at) => claims[at - 1]?.claim.question !== claim.question);
    expect(changes).toHaveLength(new Set(CLAIMS.map(({ question }) => question)).size);
  });

  // Computed with Python from prisma/data/daily, apart from this program.
  it.each([
    ["base-100-article", "holds", "100.00"],
    ["base-1000", "does-not-hold", "100.00"],
    ["launch-level", "does-not-hold", "158.50"],
    ["lowest-ever", "holds", "58.61"],
    ["record-close", "does-not-hold", "33,154.12"],
    ["record-close", "does-not-hold", "as high as 33,223.58"],
    ["passed-10000", "holds", "10,228.11 on 10 December 1993"],
    ["passed-20000", "holds", "20,001.91 on 28 December 2006"],
    ["passed-30000", "does-not-hold", "30,405.22 on 26 October 2007"],
    ["passed-30000", "does-not-hold", "as high as 30,025.07"],
    ["low-5-september", "undecidable", "19,933.28"],
    ["close-5-september", "holds", "19,933.28"],
    ["almost-a-year", "does-not-hold", "2 April 2007, at 19,809.70"],
    ["close-8-october", "holds", "15,431.73"],
    ["half-8-october", "holds", "51.22 %"],
    ["lowest-in-two-years", "holds", "14 June 2006"],
    ["low-27-october", "holds", "11,015.84"],
    ["two-thirds", "holds", "65.18 %"],
    ["back-20000", "does-not-hold", "20,251.62 on 27 July 2009"],
    ["close-24-july", "does-not-hold", "19,982.79"],
    ["reached-25000", "holds", "25,122.95 on 19 August 2014"],
    ["close-19-august", "does-not-hold", "25,122.95"],
    ["close-8-april", "holds", "26,236.86"],
    ["close-9-april", "holds", "26,944.39"],
    ["close-13-april", "holds", "28,016.34"],
    ["highest-since-2007", "holds", "24 December 2007, at 28,128.80"],
    ["lost-9426", "does-not-hold", "-9,136.89 points"],
    ["lost-30-percent", "rounding", "-28.88 %"],
    ["fell-2139", "rounding", "-2,138.49"],
    ["bear-21-august", "holds", "28,442.75 on 28 April 2015"],
    ["bear-band", "does-not-hold", "9 of 128"],
    ["brexit-1000", "undecidable", "-609.21"],
    ["brexit-falls", "holds", "-0.27 %"],
    ["brexit-recovery", "holds", "+1.31 %"],
    ["fell-8-in-2015", "does-not-hold", "-5.84 % on 8 July 2015"],
    ["march-2020", "holds", "-9.67 %"],
    ["apple-2021", "undecidable", "-2.55 %"],
    ["year-1997", "holds", "45.66 %"],
    ["year-2007", "rounding", "31,638.22"],
    ["year-2008", "holds", "11,015.84"],
    ["year-2018", "holds", "19.73 % in 2018, 11.29 % in 2017"],
    ["year-2020", "holds", "19 January 2021"],
    ["years-2022", "holds", "9 of 10"],
    ["year-2025", "does-not-hold", "16 of 246"],
    ["five-years-hsi", "undecidable", "14 of 246"],
    ["five-years-spx", "does-not-hold", "+12.15 % to +19.71 %"],
    ["five-years-n225", "does-not-hold", "+9.84 % to +17.93 %"],
    ["five-years-ftse", "undecidable", "7 of 253"],
    ["five-years-nifty", "undecidable", "40 of 249"],
    ["tech-year", "holds", "+53.30 %"],
    ["tech-year-to-date", "holds", "+23.96 %"],
    ["tech-2024", "holds", "+18.70 %"],
    ["tech-named-hsi", "does-not-hold", "+39.64 %"],
    ["tech-volatility", "holds", "41.25 %"],
    ["tech-ahead", "undecidable", "+13.66 points"],
    ["composite-volatility", "undecidable", "24 August 2018"],
  ] as const)("settles %s: %s, with %s", (id, verdict, figure) => {
    const { verdict: found, shows } = settledAs(id);
    expect(found).toBe(verdict);
    expect(readable(shows)).toContain(figure);
  });

  // From the tables of dated facts, read by eye.
  it.each([
    ["launch-undated", "holds", "24 November 1969"],
    ["start-33-undated", "holds", "33"],
    ["start-33-base", "does-not-hold", "30 on 31 July 1964"],
    ["more-in-1985", "does-not-hold", "33 at the end of 1984, 33 at the end of 1985"],
    ["count-82", "holds", "82"],
    ["count-50-glossary", "out-of-date", "until 7 December 2020"],
    ["count-50-undated", "out-of-date", "82"],
    ["count-80", "out-of-date", "until 4 December 2023"],
    ["count-88", "out-of-date", "89"],
    ["red-chip-1994", "does-not-hold", "4 August 1992"],
    ["sands-day", "does-not-hold", "4 June 2012"],
    ["kunlun-day", "does-not-hold", "10 December 2012"],
    ["coverage-67", "undecidable", "57.6 % (2020)"],
    ["coverage-56.7", "does-not-hold", "57.6 % (2020)"],
    ["free-float-2001", "does-not-hold", "8 September 2006 to 7 September 2007"],
    ["formula-chain", "holds", "same level"],
    ["formula-base", "does-not-hold", "special case"],
    ["cap-8", "holds", "8 %, since 7 June 2021"],
    ["review-quarterly", "holds", "since 2021"],
    ["every-second", "does-not-hold", "2 seconds"],
    ["hours", "holds", "since 5 March 2012"],
    ["options-8-june", "does-not-hold", "14 June 2004"],
    ["fund-tracker", "holds", "HSI"],
    ["fund-ewh", "does-not-hold", "MSCI Hong Kong 25/50"],
    ["weights-sum", "holds", "100 %"],
    ["weight-utilities", "undecidable", "6 of 82"],
    ["members-commerce", "holds", "4 of 4"],
    ["sector-0700", "does-not-hold", "Commerce & Industry"],
    ["value-0700", "undecidable", "No market values"],
    ["outlook-world", "undecidable", "what is to come"],
  ] as const)("settles %s from the facts: %s, with %s", (id, verdict, figure) => {
    const { verdict: found, shows } = settledAs(id);
    expect(found).toBe(verdict);
    expect(readable(shows)).toContain(figure);
  });

  it("has a sentence for every claim in both languages, without a hole in it", async () => {
    for (const each of [claims, settledClaims({ ...context, t: translator("zh-Hant") })].flat()) {
      expect(each.shows, each.claim.id).not.toMatch(/NaN|undefined|null|\{|^$/);
    }
  });

  it("decides nothing where no index is held and no facts are", () => {
    const { facts } = context;
    const none = Object.fromEntries(
      Object.entries(facts).map(([name, rows]) => [name, Array.isArray(rows) ? [] : rows]),
    ) as unknown as typeof facts;
    const bare = settledClaims({ ...context, records: [], facts: none });
    const decided = bare.filter(({ verdict }) => verdict !== "undecidable");
    // A sum needs nothing but its parts.
    expect(decided.map(({ claim }) => claim.id)).toEqual(["weights-sum"]);
  });

  it.each(["1964-08-31", "1969-11-24", "1993-12-10", "2007-10-18", "2009-07-24", "2018-01-26", "2025-06-30"])(
    "works with closes to %s alone",
    (iso) => {
      for (const { shows, claim } of settledClaims(until(iso))) expect(shows, claim.id).not.toBe("");
    },
  );

  it("changes a verdict when closes do", () => {
    const verdict = (given: ReferenceContext) =>
      settledClaims(given).find(({ claim }) => claim.id === "five-years-n225")?.verdict;
    expect(verdict(context)).toBe("does-not-hold");
    expect(verdict(until("2024-12-31"))).toBe("undecidable");
  });
});
