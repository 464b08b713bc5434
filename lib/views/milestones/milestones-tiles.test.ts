import { beforeAll, describe, expect, it } from "vitest";
import type { IndexRecord } from "@/lib/reference/records";
import { dailySeries } from "@/lib/series/testing/series-of";
import { tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
import { milestonesView } from "./milestones";
import { recordTiles } from "./milestones-tiles";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

describe(recordTiles, () => {
  it("has the records of the Hang Seng Index, each dated and leading to its page", () => {
    // By hand from prisma/data/daily/hsi.csv and annual-closes.csv; the fall of 26 October 1987 is published as 33.33 %.
    const tiles = recordTiles(viewContext(hsi), hsi.series);
    expect(
      tiles.map(({ label, value, note, href }) => [label, value, note, href].map(String).map(readable)),
    ).toEqual([
      ["Highest close", "33,154.12", "26 Jan 2018", "/indices/hsi/2018-01-26"],
      ["Largest one-day fall", "-33.33 %", "26 Oct 1987", "/indices/hsi/1987-10-26"],
      ["Largest one-day rise", "+18.82 %", "29 Oct 1997", "/indices/hsi/1997-10-29"],
      [
        "Longest wait for a new high",
        "10 y 2 m",
        "30 Oct 2007 to 16 Jan 2018",
        "/indices/hsi/drawdowns/2007-10-30",
      ],
      ["Best year", "+147.07 %", "1972", "/indices/hsi/1972"],
      ["Worst year", "-60.54 %", "1974", "/indices/hsi/1974"],
    ]);
  });

  it("has those of the range shown, whose longest wait may not be over and leads nowhere", () => {
    const view = present(milestonesView(viewContext(hsi, { from: "2018-01-02", to: "2022-12-30" })));
    const tiles = tilesOf(view).map(({ label, note, href }) => [label, readable(note), href]);
    expect(tiles).toContainEqual([
      "Longest wait for a new high",
      "26 Jan 2018 to 30 Dec 2022, not yet",
      undefined,
    ]);
    expect(tiles).toContainEqual(["Worst year", "2022", "/indices/hsi/2022"]);
  });

  it("leaves out what a short series does not have", () => {
    const short = madeRecord(dailySeries([100, 101]));
    const tiles = recordTiles(viewContext(short), short.series);
    expect(tiles.map(({ label, value }) => `${label} ${readable(value)}`)).toEqual([
      "Highest close 101.00",
      "Largest one-day rise +1.00 %",
    ]);
    const single = madeRecord(dailySeries([100]));
    expect(recordTiles(viewContext(single), single.series).map(({ value }) => value)).toEqual([
      "100.00",
      "n/a",
      "n/a",
    ]);
  });
});
