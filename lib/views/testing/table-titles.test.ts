import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locale";
import type { IndexRecord } from "@/lib/reference/records";
import { type IndexPlace, viewAt } from "./any-view";
import { shippedRecord } from "./shipped-record";
import { tableOf } from "./table-cells";
import { present, readable } from "./view-context";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

// Counted and computed in Python from prisma/data: the daily closes, the annual closes and the milestones.
const TITLES: ReadonlyArray<readonly [IndexPlace, id: string, en: string, zh: string]> = [
  [{ page: "annual", symbol: "hsi" }, "annual", "38 of 61 years up", "61年中38年上升"],
  [
    { page: "annual", symbol: "hsi" },
    "decades",
    "The 1970s rose most: +32.02 % in the middle year",
    "1970年代升幅最大，年度中位數 +32.02 %",
  ],
  [
    { page: "overview", symbol: "hsi" },
    "falls",
    "Deepest: -91.54 %, Mar 1973 to Dec 1974",
    "最深 -91.54 %，1973年3月至1974年12月",
  ],
  [
    { page: "year", symbol: "hsi", year: "1987" },
    "sessions",
    "134 of 246 sessions up",
    "246個交易日中134日上升",
  ],
  [
    { page: "milestones", symbol: "hsi" },
    "milestones",
    "Up on 37 of these days, down on 37",
    "當日上升37件，下跌37件",
  ],
  [
    { page: "episode", symbol: "hsi", slug: "1973-03-09" },
    "episode",
    "It takes +1,082.44 % to make good -91.54 %",
    "跌幅 -91.54 %，須 +1,082.44 % 方可升回高位",
  ],
];

describe("the titles of tables", () => {
  it.each(TITLES)("of $page state what is to be seen in %s", (place, id, en, zh) => {
    const titleIn = (locale: Locale) =>
      readable(tableOf(present(viewAt(hsi, place, {}, locale, [], [])), id).caption);
    expect(titleIn("en")).toBe(en);
    expect(titleIn("zh-Hant")).toBe(zh);
  });
});
