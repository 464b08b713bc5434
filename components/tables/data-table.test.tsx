import { expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { shownTable } from "@/lib/views/parts/shown-table";
import { tableHtml } from "./table-html";

it("leads from a header to what it means, and to another order where it sorts", () => {
  const table = shownTable(translator("en"), {
    columns: [
      { key: "span", label: "Span", kind: "text" },
      { key: "sharpe_ratio", label: "Sharpe", kind: "ratio", href: "#definition-sharpe" },
      { key: "close_points", label: "Close", kind: "level", sortHref: "?sort=close" },
    ],
    rows: [],
  });
  const html = tableHtml(table, "Risk");
  expect(html).toMatch(/<th[^>]*>Span<\/th>/);
  expect(html).toMatch(/<a href="#definition-sharpe"[^>]*>Sharpe<\/a>/);
  expect(html).toContain('<a href="?sort=close" title="Sort by Close">');
});

it("stands on its side with its figures as links, and does not repeat the names of its columns", () => {
  const { columns, rows } = shownTable(translator("en"), {
    turned: { corner: "Index", names: ["HSI", "S&P 500"], isNamed: true },
    columns: [
      { key: "index", label: "Index", kind: "text" },
      { key: "sharpe_ratio", label: "Sharpe", kind: "ratio", href: "#definition-sharpe" },
    ],
    rows: [
      [{ value: "HSI" }, { value: 0.16 }],
      [{ value: "S&P 500" }, { value: 0.73 }],
    ],
  });
  expect(columns.map(({ label }) => label)).toEqual(["Index", "HSI", "S&P 500"]);
  expect(rows).toEqual([
    [{ text: "Sharpe", href: "#definition-sharpe" }, { text: "0.16" }, { text: "0.73" }],
  ]);
});
