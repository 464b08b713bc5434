import { Readable } from "node:stream";
import { parseSitemap } from "sitemap";
import { beforeAll, describe, expect, it } from "vitest";
import type { IndexRecord } from "@/lib/reference/records";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { pageHref } from "@/lib/url/address";
import { type IndexPlace, viewAt } from "@/lib/views/testing/any-view";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { partXml } from "./sitemap";
import { generalPages, indexPages } from "./sitemap-pages";

const dataOf = (record: IndexRecord) => ({
  ...{ catalogue: { revision: 1, indices: [], sources: [], referenceRows: [] }, records: [record] },
  ...{ rates: null, facts: null, journal: null, load: null, staleSince: null },
});
const pagesOf = (record: IndexRecord) => indexPages(record, dataOf(record));
const pathsOf = (record: IndexRecord) => pagesOf(record).map(({ place }) => pageHref("en", place));

describe(indexPages, () => {
  let hsi: IndexRecord;
  let nifty: IndexRecord;
  beforeAll(async () => {
    [hsi, nifty] = await Promise.all([shippedRecord("HSI"), shippedRecord("NIFTY")]);
  });

  it("has years, months, falls and milestones, and no days", () => {
    const paths = pathsOf(hsi);
    for (const path of ["/indices/hsi/annual", "/indices/hsi/1973", "/indices/hsi/1987-10"])
      expect(paths).toContain(path);
    expect(paths).toContain("/indices/hsi/drawdowns/1973-03-09");
    expect(paths).toContain("/indices/hsi/milestones/2018-01-26-record-close");
    expect(paths.filter((path) => /\d{4}-\d{2}-\d{2}$/.test(path) && !path.includes("drawdowns"))).toEqual(
      [],
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("offers no list that an index has nothing for", () => {
    const bare = madeRecord(dailySeries([100, 101]));
    expect(pathsOf(bare)).not.toContain("/indices/test/milestones");
    expect(pathsOf(bare)).toContain("/indices/test/annual");
    const years = seriesOf([
      ["2022-12-30", 100],
      ["2023-12-29", 101],
    ]);
    expect(pathsOf(madeRecord(years))).not.toContain("/indices/test/monthly");
    expect(pathsOf(bare)).toContain("/indices/test/1970-01");
  });

  it("has only pages that there are, dated no later than the last close", () => {
    for (const record of [hsi, nifty]) {
      const pages = pagesOf(record);
      for (const { place, lastmod } of pages) {
        expect(viewAt(record, place as IndexPlace), JSON.stringify(place)).not.toBeNull();
        expect(lastmod <= record.coverage.lastDate).toBe(true);
      }
    }
    const year = pagesOf(hsi).find(({ place }) => place.page === "year" && place.year === "1987");
    expect(year?.lastmod).toBe("1987-12-31");
  });

  it("writes each page in each language beside its others, as a sitemap that reads back", async () => {
    const pages = pagesOf(nifty);
    const xml = await partXml("https://almanac.example", pages);
    const items = await parseSitemap(Readable.from([xml]));
    expect(items).toHaveLength(2 * pages.length);
    expect(items[1]?.url).toBe("https://almanac.example/zh-Hant/indices/nifty");
    expect(items[1]?.links.map(({ lang, url }) => [lang, url])).toEqual([
      ["en", "https://almanac.example/indices/nifty"],
      ["zh-Hant", "https://almanac.example/zh-Hant/indices/nifty"],
    ]);
  });
});

describe(generalPages, () => {
  it("has the pages of no index, without what is asked for once", () => {
    const paths = generalPages("2026-08-21").map(({ place }) => pageHref("en", place));
    expect(paths).toContain("/compare");
    expect(paths).toContain("/data");
    expect(paths).not.toContain("/go");
  });
});
