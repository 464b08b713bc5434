import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { DataTable } from "./data-table";
import { shownTable } from "./shown-table";

it("leads from a header to what it means, and to another order where it sorts", () => {
  const table = shownTable(translator("en"), {
    columns: [
      { key: "span", label: "Span", kind: "text" },
      { key: "sharpe_ratio", label: "Sharpe", kind: "ratio", href: "#definition-sharpe" },
      { key: "close_points", label: "Close", kind: "level", sortHref: "?sort=close" },
    ],
    rows: [],
  });
  const html = renderToStaticMarkup(<DataTable id="risk" caption="Risk" table={table} />);
  expect(html).toMatch(/<th[^>]*>Span<\/th>/);
  expect(html).toMatch(/<a href="#definition-sharpe"[^>]*>Sharpe<\/a>/);
  expect(html).toContain('<a href="?sort=close" title="Sort by Close">');
});
