import { describe, expect, it } from "vitest";
import { fileName } from "./write-file";

describe(fileName, () => {
  it("says index, page and table, each once", () => {
    expect(fileName({ page: "annual", symbol: "hsi" }, "annual")).toBe("hsi-annual");
    expect(fileName({ page: "annual", symbol: "hsi" }, "decades")).toBe("hsi-annual-decades");
    expect(fileName({ page: "year", symbol: "hsi", year: "1987" }, "sessions")).toBe(
      "hsi-year-1987-sessions",
    );
    expect(fileName({ page: "episode", symbol: "hsi", slug: "1973-03-09" }, "episode")).toBe(
      "hsi-episode-1973-03-09",
    );
  });

  it("has no index where the page has none", () => {
    expect(fileName({ page: "compare" }, "compare")).toBe("compare");
    expect(fileName({ page: "compare" }, "rebased")).toBe("compare-rebased");
    expect(fileName({ page: "data" }, "sources")).toBe("data-sources");
  });
});
