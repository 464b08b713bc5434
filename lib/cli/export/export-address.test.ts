import { describe, expect, it } from "vitest";
import { PAGE_NAMES, PAGE_TABLE } from "@/lib/url/page-table";
import { exportAddress } from "./export-address";

const csv = { format: "csv" } as const;

describe(exportAddress, () => {
  it("is the address that the view's page has with the format behind it", () => {
    for (const [symbol, view, options, address] of [
      ["HSI", "overview", csv, "/indices/hsi.csv"],
      ["hsi", "annual", csv, "/indices/hsi/annual.csv"],
      ["hsi", "drawdowns/1973-03-09", { format: "json" }, "/indices/hsi/drawdowns/1973-03-09.json"],
      ["hsi", "1987", csv, "/indices/hsi/1987.csv"],
      ["hsi", "1987-10", csv, "/indices/hsi/1987-10.csv"],
      ["hsi", "1987-10-26", csv, "/indices/hsi/1987-10-26.csv"],
      ["hsi", "drawdowns", { ...csv, plate: "underwater" }, "/indices/hsi/drawdowns.csv?table=underwater"],
      [
        "hsi",
        "drawdowns",
        { format: "svg", plate: "underwater" },
        "/indices/hsi/drawdowns.svg?plate=underwater",
      ],
      ["hsi", "monthly", { ...csv, locale: "zh-Hant", asof: "3" }, "/zh-Hant/indices/hsi/monthly.csv?asof=3"],
      [
        "hsi,spx",
        "compare",
        { ...csv, from: "2008-12-31" },
        "/compare.csv?symbols=hsi%2Cspx&from=2008-12-31",
      ],
      ["all", "compare", csv, "/compare.csv"],
      ["all", "falls", csv, "/drawdowns.csv"],
      ["spx", "contents", { format: "json" }, "/contents.json?symbol=spx"],
      ["all", "programs", csv, "/programs.csv"],
    ] as const) {
      expect(exportAddress(symbol, view, options), `${symbol} ${view}`).toBe(address);
    }
  });

  it("is none of a view that there is not, or of an index where the view is of all", () => {
    for (const [symbol, view] of [
      ["hsi", "nothing"],
      ["hsi", ""],
      ["hsi", "../../etc/passwd"],
      ["hsi", "1987-13"],
      ["hsi", "falls"],
      ["hsi", "data"],
      ["all", "annual"],
      ["hsi,spx", "annual"],
      ["<b>", "annual"],
    ] as const) {
      expect(exportAddress(symbol, view, csv), `${symbol} ${view}`).toBeNull();
    }
  });

  it("has a name for every page but the search and the reader’s own files", () => {
    const below: Readonly<Record<string, string>> = {
      ...{ slug: "1973-03-09", year: "1987", month: "1987-10", day: "1987-10-26" },
    };
    for (const page of PAGE_NAMES) {
      const path: string = PAGE_TABLE[page].path;
      const [, rest] = path.split("/indices/:symbol/");
      const view = rest?.replace(/:(\w+)/, (_, name: string) => below[name] ?? "") ?? page;
      const symbol = path.includes(":symbol") || page === "compare" || page === "contents" ? "hsi" : "all";
      if (page !== "go" && page !== "analyze") expect(exportAddress(symbol, view, csv), page).not.toBeNull();
    }
  });
});
