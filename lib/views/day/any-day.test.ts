import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { parsePath } from "@/lib/url/address";
import type { View } from "@/lib/views/parts/view";
import { viewAt } from "@/lib/views/testing/any-view";
import { definitionOf, plotsOf, tablesOf, textsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { present } from "@/lib/views/testing/view-context";
import { daysOfRecords } from "./testing/days-of-records";

const { records, foundAt } = await daysOfRecords([
  ...["HSI", "HSTECH", "DJI", "N225", "FTSE", "DAX", "SSEC"],
]);

describe("any day of any index", () => {
  const sparse = seriesOf(
    [
      ["2020-12-31", 100],
      ["2021-12-31", 90],
      ["2022-03-01", 95],
      ["2022-03-02", 99],
    ],
    ["2022-03-01", "2022-03-02"],
  );
  const made = [
    madeRecord(dailySeries([100])),
    madeRecord(dailySeries([100, 50])),
    madeRecord(dailySeries([100, 100, 100])),
    madeRecord(sparse),
    madeRecord({ ...sparse, complete: null }),
  ];

  it("has a page exactly from the first close to the last, sound in both languages", () => {
    const indices = fc.nat().map((pick) => {
      const all = [...made, ...records.values()];
      return present(all[pick % all.length]);
    });
    const days = fc.double({ min: -0.05, max: 1.05, noNaN: true });
    fc.assert(
      fc.property(
        indices,
        days,
        fc.constantFrom("en" as const, "zh-Hant" as const),
        (record, share, locale) => {
          const [first, last] = [at(record.series.days, 0), record.series.days.at(-1) ?? 0];
          const day = Math.round(first + share * (last - first));
          const view = foundAt(record, isoFromDay(day), locale);
          expect(view !== null, isoFromDay(day)).toBe(day >= first && day <= last);
          if (view !== null) expectSound(view);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("leads only to pages that there are", () => {
    const picks = fc.tuple(fc.constantFrom("HSI", "DAX", "SSEC"), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(picks, ([symbol, share]) => {
        const record = present(records.get(symbol));
        const [first, last] = [at(record.series.days, 0), record.series.days.at(-1) ?? 0];
        const view = present(foundAt(record, isoFromDay(Math.round(first + share * (last - first)))));
        const links = [
          ...textsOf(view).neighbours,
          ...tablesOf(view).flatMap(({ rows }) => rows.flat()),
          ...(view.kicker === undefined ? [] : [view.kicker]),
        ];
        for (const href of new Set(links.flatMap((link) => link.href ?? []))) {
          const place = present(parsePath(href.split("/").filter((part) => part !== ""))).place;
          if (!("symbol" in place)) throw new Error(`${href} is of no index`);
          const linked = present(records.get(place.symbol.toUpperCase()));
          expect(viewAt(linked, place), href).not.toBeNull();
        }
      }),
      { numRuns: 12 },
    );
  });

  function expectSound(view: View): void {
    expect(proseText(view.headline)).toMatch(/[.。]$/);
    const shown = [
      proseText(view.headline),
      ...tilesOf(view).flatMap(({ label, value, note }) => [label, value, note]),
      ...definitionOf(view).map(({ text }) => text),
      ...tablesOf(view).map(({ line }) => line ?? ""),
    ];
    for (const text of shown) expect(text).not.toMatch(/NaN|undefined|null|Infinity|[{}<>]/);
    for (const { columns, rows } of tablesOf(view)) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
    for (const { plot } of plotsOf(view)) expect(plot.x.domain[0]).toBeLessThan(plot.x.domain[1]);
  }
});
