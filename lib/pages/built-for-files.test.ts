import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { viewToJson } from "@/lib/export/view-json";
import { writeFile } from "@/lib/export/write-file";
import { barPlot } from "@/lib/plot/bar-plot";
import type { IndexRecord } from "@/lib/reference/records";
import { parseViewState } from "@/lib/url/view-state";
import { pageSpine } from "@/lib/views/parts/year-spine";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { present } from "@/lib/views/testing/view-context";
import { makeModel } from "./page-model";

vi.mock("@/lib/plot/bar-plot", { spy: true });
vi.mock("@/lib/views/parts/year-spine", { spy: true });

let record: IndexRecord;

beforeAll(async () => {
  record = await shippedRecord("HSI");
});
beforeEach(() => vi.clearAllMocks());

/** The page of every year, and a spy on each of its sections. */
function annualPage() {
  const catalogue = { revision: 1, indices: [], sources: [], referenceRows: [] };
  const data = {
    catalogue,
    records: [record],
    rates: null,
    facts: null,
    journal: null,
    load: null,
    staleSince: null,
  };
  const parsed = parseViewState("annual", new URLSearchParams());
  const model = present(makeModel("en", { page: "annual", symbol: "hsi" }, parsed, data, "1"));
  const spies = model.view.sections.map((section) => ({ section, build: vi.spyOn(section, "build") }));
  const built = () =>
    spies
      .filter(({ build }) => build.mock.calls.length > 0)
      .map(({ section: { kind, id } }) => `${kind} ${id}`);
  return { model, built };
}

describe("a file of a view", () => {
  it("builds the one table that a CSV or its JSON holds, this with what it means: no bars, no spine", () => {
    for (const format of ["csv", "json"] as const) {
      const { model, built } = annualPage();
      expect(writeFile(model, { format, table: "annual", byteOrderMark: false })).toContain("1997");
      expect(built()).toEqual(["table annual", ...(format === "json" ? ["definition definition"] : [])]);
    }
    expect(barPlot).not.toHaveBeenCalled();
    expect(pageSpine).not.toHaveBeenCalled();
  });

  it("builds as JSON the tables and plots of the page, and nothing of what stands around them", () => {
    const { model, built } = annualPage();
    viewToJson(model);
    expect(built()).toEqual(["plot bars", "table annual", "table decades", "definition definition"]);
    expect(pageSpine).not.toHaveBeenCalled();
  });
});

describe("a page", () => {
  it("makes its spine and each section once, however often they are asked for", () => {
    const { model } = annualPage();
    for (const _ of [1, 2]) {
      model.frame();
      for (const { build } of model.view.sections) build();
    }
    expect(barPlot).toHaveBeenCalledTimes(1);
    expect(pageSpine).toHaveBeenCalledTimes(1);
  });
});
