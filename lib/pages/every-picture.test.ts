import { beforeAll, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locale";
import { fractionOf } from "@/lib/plot/axes/scale";
import { labelBox, overlap } from "@/lib/plot/labels/boxes";
import { laneY } from "@/lib/plot/lane";
import type { Plot } from "@/lib/plot/plot";
import { logAxisFaults, pictureFaults, placeAt } from "@/lib/plot/testing/picture-faults";
import type { IndexRecord } from "@/lib/reference/records";
import { SYMBOLS } from "@/lib/reference/testing/symbols";
import type { ViewState } from "@/lib/url/view-state";
import { compareView } from "@/lib/views/compare/compare";
import { compareContext, everyView, fallsOfAll, type IndexPlace, viewAt } from "@/lib/views/testing/any-view";
import { lanesPictureOf, plotsOf } from "@/lib/views/testing/built-sections";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { present } from "@/lib/views/testing/view-context";

// A whole plate at 320 and 360 px, half of one and a whole one at 1280, a whole one on a wide screen.
const FRAMES = [288, 328, 568, 1184, 1520];

// Beside the pages as they open: ranges from weeks to all, what is set beside, other bins, kinds.
const STATES: ReadonlyArray<readonly [IndexPlace["page"], ViewState]> = [
  ...(["1m", "ytd", "1y", "5y", "20y"] as const).map((range) => ["overview", { range }] as const),
  ["overview", { from: "1964-07-31", to: "1972-12-29", scale: "linear" }],
  ["overview", { from: "1972-06-30", to: "1975-06-30", scale: "log" }],
  ["sheet", { from: "1990-01-02" }],
  ["sheet", { from: "2026-05-01" }],
  ["drawdowns", { from: "1990-01-02" }],
  ["milestones", { kind: "crash" }],
  ["milestones", { from: "1986-01-02", to: "1990-12-31" }],
  ["returns", { bins: "month", hold: "3" }],
  ["returns", { bins: "day", from: "1970-01-02" }],
  ["volatility", { against: ["spx", "n225", "dax"], window: "252" }],
];

let records: readonly IndexRecord[];
let pictures: { readonly name: string; readonly plot: Plot }[];

/** The views of the Hang Seng Index in those states, and comparisons over all that is held. */
function moreViews() {
  const [hsi, ...others] = records;
  return LOCALES.flatMap((locale) => [
    ...STATES.flatMap(([page, state]) => {
      const place = { page, symbol: "hsi" } as IndexPlace;
      const view = viewAt(present(hsi), place, state, locale, [], others);
      return view === null ? [] : [{ name: `hsi ${page} ${JSON.stringify(state)} ${locale}`, view }];
    }),
    ...[records.slice(0, 8), records.slice(4)].map((compared) => ({
      name: `compare of ${compared.length} ${locale}`,
      view: compareView(compareContext(compared, { range: "max" }, locale)),
    })),
  ]);
}

beforeAll(async () => {
  records = await Promise.all(SYMBOLS.map(shippedRecord));
  const views = [...everyView(records, await shippedFacts()), ...moreViews()];
  pictures = views.flatMap(({ name, view }) =>
    plotsOf(view).map(({ id, plot }) => ({ name: `${name} ${id}`, plot })),
  );
});

it("writes no label over another, over a line, out of its picture or away from its mark, on any page", () => {
  const faults = pictures.flatMap(({ name, plot }) =>
    FRAMES.flatMap((frame) => pictureFaults(plot, frame).map((fault) => `${name} at ${frame}: ${fault}`)),
  );
  expect(faults).toEqual([]);
});

it("has two ticks in every power of ten of a log axis, and no fifth of its height unused", () => {
  const faults = pictures.flatMap(({ name, plot }) =>
    logAxisFaults(plot).map((fault) => `${name}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

it("names what a page is about at every width, on every milestone's page", () => {
  const hsi = present(records[0]);
  const unnamed = hsi.milestones.flatMap(({ slug }) => {
    const view = viewAt(hsi, { page: "milestone", symbol: "hsi", slug });
    const [own] = plotsOf(present(view))[0]?.plot.marks ?? [];
    return FRAMES.filter((frame) => own === undefined || placeAt(own, frame - 64) === undefined).map(
      (frame) => `${slug} at ${frame}`,
    );
  });
  expect(unnamed).toEqual([]);
});

it("writes no name of a fall over another or out of its row", () => {
  for (const minimum of ["5", "20", "50"] as const) {
    const picture = present(lanesPictureOf(present(fallsOfAll(records, { min: minimum }))));
    const { x, rows } = picture.plot;
    for (const width of [288, 328, 700, 1100]) {
      for (const { id, labels } of rows) {
        const boxes = labels.flatMap((label) => {
          const place = placeAt(label, width);
          if (place === undefined) return [];
          return [labelBox(label.label, place, fractionOf(x, label.x) * width, laneY(label.y))];
        });
        for (const [position, box] of boxes.entries()) {
          expect(box.left, `${id} at ${width}`).toBeGreaterThanOrEqual(0);
          expect(box.right, `${id} at ${width}`).toBeLessThanOrEqual(width);
          const others = boxes.slice(position + 1);
          expect(
            others.filter((other) => overlap(box, other)),
            `${id} at ${width}`,
          ).toEqual([]);
        }
      }
    }
  }
});
