import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { paceOf } from "@/lib/series/periodicity";
import type { Periodicity } from "@/lib/series/series";
import { arbitraryState } from "@/lib/url/testing/arbitrary-state";
import { compareView } from "@/lib/views/compare/compare";
import { episodeSlug, episodesOf } from "@/lib/views/parts/episode-rows";
import type { View } from "@/lib/views/parts/view";
import { compareContext, type IndexPlace, viewAt } from "@/lib/views/testing/any-view";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { arbitraryCloses, spacedRecord } from "@/lib/views/testing/spaced-record";

const PAGES = ["overview", "annual", "monthly", "drawdowns", "returns", "volatility"] as const;
const SPACINGS: readonly Periodicity[] = ["daily", "weekly", "monthly", "quarterly", "yearly", "irregular"];
const STARTS = ["1600-01-31", "1899-12-31", "1964-07-31", "2024-01-02", "2037-12-31"].map(requireDay);
const COUNTS = [1, 2, 5, 13, 70, 300];
const LOCALES = fc.constantFrom("en" as const, "zh-Hant" as const);
/** What is no text of the page. */
const NAMES = new Set([
  "href",
  "dataHref",
  "resetHref",
  "id",
  "tableId",
  "key",
  "kind",
  "name",
  "anchor",
  "action",
]);

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

/** Every text and number of a view, all of its sections built. */
function leavesOf(value: unknown, name: string, texts: string[], odd: string[]): void {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) odd.push(`${name} is ${value}`);
  } else if (typeof value === "string") {
    if (!NAMES.has(name)) texts.push(value);
  } else if (ArrayBuffer.isView(value)) {
    leavesOf(Array.from(value as Float64Array), name, texts, odd);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value))
      leavesOf(each, /^\d+$/.test(key) ? name : key, texts, odd);
  }
}

function expectSound(view: View | null, records: readonly IndexRecord[]): void {
  if (view === null) return;
  const [texts, odd]: [string[], string[]] = [[], []];
  const built = view.sections.map(({ build, ...rest }) => ({ ...rest, content: build() }));
  leavesOf({ ...view, sections: built }, "", texts, odd);
  expect(odd).toEqual([]);
  expect(texts.filter((text) => /NaN|Infinity|undefined|[{}]|\bnull\b/.test(text))).toEqual([]);
  if (records.some((record) => paceOf(record.series) === "daily")) return;
  const daily = texts.filter((text) => /session|交易日|√252|dividends excluded|不計股息。/i.test(text));
  // A stretch of irregular closes may be of sessions, and its figures and the file of its closes say so.
  const isUneven = records.some((record) => paceOf(record.series) === "irregular");
  expect(daily.filter((text) => !(isUneven && /^session$|×\s?√252\b/.test(text)))).toEqual([]);
}

const arbitraryRecord = fc
  .tuple(fc.constantFrom(...SPACINGS), arbitraryCloses(COUNTS), fc.constantFrom(...STARTS))
  .map(([spacing, closes, start]) => spacedRecord(spacing, closes, start));

function placesWithin(record: IndexRecord, day: number): IndexPlace[] {
  const [iso, symbol] = [isoFromDay(day), "test"];
  return [
    { page: "year", symbol, year: iso.slice(0, 4) },
    { page: "month", symbol, month: iso.slice(0, 7) },
    { page: "day", symbol, day: iso },
    { page: "day", symbol, day: isoFromDay(day + 1) },
    ...episodesOf(record)
      .slice(0, 2)
      .map((fall) => ({ page: "episode" as const, symbol, slug: episodeSlug(fall) })),
  ];
}

describe("a view of closes of any spacing", () => {
  it.each(PAGES)("builds all of %s, in words for its closes, in any state", (page) => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryState(page), LOCALES, (record, state, locale) => {
        const view = viewAt(record, { page, symbol: "test" }, state, locale, [], [hsi]);
        expectSound(view, page === "volatility" ? [record, ...(state.against ? [hsi] : [])] : [record]);
        if (view === null) expect(["monthly"]).toContain(page);
      }),
      { numRuns: 60 },
    );
  });

  it("builds all of its years, months, days and falls", () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.nat(), LOCALES, (record, place, locale) => {
        const { days } = record.series;
        const day = days[place % days.length] ?? 0;
        for (const each of placesWithin(record, day)) {
          expectSound(viewAt(record, each, {}, locale, [], []), [record]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("builds every comparison, with sessions too", () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryRecord, { minLength: 1, maxLength: 3 }),
        arbitraryState("compare"),
        LOCALES,
        fc.boolean(),
        (made, state, locale, isAmongSessions) => {
          const own = made.map((record, place) => ({
            ...record,
            profile: { ...record.profile, symbol: `TEST${place}` },
          }));
          const records = isAmongSessions ? [...own, hsi] : own;
          expectSound(compareView(compareContext(records, state, locale)), records);
        },
      ),
      { numRuns: 60 },
    );
  });
});
