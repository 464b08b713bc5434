import { describe, expect, it } from "vitest";
import { storeLocation } from "@/lib/db/connection/store-location";
import type { Catalogue } from "@/lib/reference/records";
import { statusOf, statusText } from "./status";

const name = { en: "Hang Seng Index", "zh-Hant": "恒生指數" };
const catalogue: Catalogue = {
  revision: 7,
  sources: [],
  referenceRows: [],
  indices: [
    {
      milestoneCount: 0,
      profile: {
        symbol: "HSI",
        name,
        shortName: name,
        currency: "HKD",
        region: name,
        publisher: name,
        returnBasis: "price",
        launched: null,
        baseDate: null,
        baseValue: null,
        note: null,
        source: "test",
      },
      coverage: {
        firstDate: "1964-07-31",
        lastDate: "2026-06-26",
        completeFrom: "1986-12-31",
        completeTo: "2023-12-29",
        sessionCount: 9134,
        sparseBefore: 60,
        sparseAfter: 40,
      },
    },
  ],
};

describe(statusText, () => {
  it("shows a line an index, under where the store is", () => {
    const status = statusOf({ engine: "embedded", folder: "/srv/almanac" }, catalogue);
    expect(statusText(status).split("\n")).toEqual([
      "embedded store in /srv/almanac, revision 7",
      "",
      "index  first close  last close  every session             sessions  other closes",
      "HSI    1964-07-31   2026-06-26  1986-12-31 to 2023-12-29      9134           100",
    ]);
  });
});

describe(statusOf, () => {
  it("names a server without its password", () => {
    const DATABASE_URL = "postgresql://almanac:secret@db.example:5432/almanac";
    const status = statusOf(storeLocation({ NODE_ENV: "test", DATABASE_URL }), catalogue);
    expect(status.store).toEqual({ engine: "server", location: "db.example:5432/almanac" });
    expect(JSON.stringify(status)).not.toContain("secret");
  });
});
