import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { findPage } from "@/lib/pages/find-page";
import type { Place } from "@/lib/url/page-table";
import { present } from "@/lib/views/testing/view-context";
import { datasetJson } from "./dataset";

const ORIGIN = "https://almanac.example";
let store: SmallStore;
beforeAll(async () => {
  store = await openSmallStore();
});
afterAll(() => store?.close());

async function datasetAt(place: Place, query = "") {
  const model = present(await findPage("en", place, new URLSearchParams(query)));
  const json = datasetJson(model, ORIGIN);
  expect(json ?? "").not.toContain("<");
  return json === null ? null : JSON.parse(json);
}

describe(datasetJson, () => {
  it("says of an index's page what it is, of which days, and where its files are", async () => {
    expect(await datasetAt({ page: "overview", symbol: "hsi" })).toMatchObject({
      ...{ "@context": "https://schema.org", "@type": "Dataset", url: `${ORIGIN}/indices/hsi` },
      temporalCoverage: expect.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/),
      distribution: [
        {
          "@type": "DataDownload",
          encodingFormat: "text/csv",
          contentUrl: `${ORIGIN}/indices/hsi.csv`,
        },
        { encodingFormat: "application/json", contentUrl: `${ORIGIN}/indices/hsi.json` },
      ],
    });
  });

  it("is of the days that a page shows", async () => {
    const { temporalCoverage } = await datasetAt({ page: "year", symbol: "hsi", year: "2020" });
    expect(temporalCoverage).toBe("2020-01-01/2020-12-31");
  });

  it("offers everything on the page of the data, and has none for pages without figures", async () => {
    const { distribution } = await datasetAt({ page: "data" });
    expect(distribution.at(-1).contentUrl).toBe(`${ORIGIN}/almanac.zip`);
    expect(await datasetAt({ page: "go" }, "q=1987")).toBeNull();
    expect(await datasetAt({ page: "contents" })).toBeNull();
  });
});
