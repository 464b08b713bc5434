import { describe, expect, it } from "vitest";
import type { ShownCell, ShownTable } from "./shown-table";
import { tableRowsHtml } from "./table-rows-html";

const COLUMN = {
  key: "file",
  label: "File",
  numeric: false,
  wraps: false,
  sortHref: null,
  sortLabel: "",
  sorted: null,
  href: null,
};

function rowsOf(cell: ShownCell, column: object = {}, anchor?: string): string {
  const table: ShownTable = {
    columns: [
      { ...COLUMN, key: "date" },
      { ...COLUMN, ...column },
    ],
    rows: [[{ text: "2026-08-21" }, cell]],
    foot: [],
    ...(anchor === undefined ? {} : { anchors: [anchor] }),
  };
  return tableRowsHtml(table);
}

describe("tableRowsHtml", () => {
  it.each(["text", "href", "note", "mark", "above"] as const)(
    "writes nothing of the %s of a cell as markup",
    (field) => {
      const html = rowsOf({ text: "a", [field]: `"'><script>alert(1)</script>&amp;` });
      expect(html).not.toContain("<script");
      expect(html).toContain("&quot;&apos;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;");
    },
  );

  it("writes nothing of a note in a tooltip, or of an anchor, as markup", () => {
    const evil = `x" onmouseover="alert(1)`;
    expect(rowsOf({ text: "n/a", note: evil, inline: false })).toContain(
      'title="x&quot; onmouseover=&quot;alert(1)"',
    );
    expect(rowsOf({ text: "a" }, {}, evil)).toContain('<tr id="x&quot; onmouseover=&quot;alert(1)">');
  });

  it("begins each row with its header", () => {
    expect(rowsOf({ text: "hsi.csv" })).toBe(
      '<tr><th scope="row">2026-08-21</th><td class="text-left">hsi.csv</td></tr>',
    );
  });

  it("tells what rises and falls by a class, and a number by its place at the right", () => {
    expect(rowsOf({ text: "−1.00 %", tone: "down" }, { numeric: true })).toContain(
      '<td class="text-down">−1.00 %</td>',
    );
    expect(rowsOf({ text: "3", quiet: true }, { numeric: true })).toContain('<td class="text-soft">3</td>');
  });

  it("puts what stands above a figure into the same link", () => {
    expect(rowsOf({ text: "−12.70", above: "27", href: "/d" }, { numeric: true })).toContain(
      '<td><a href="/d"><b>27</b> −12.70</a></td>',
    );
  });

  it("keeps a Chinese date on one line", () => {
    expect(rowsOf({ text: "於2026年8月21日收市" })).toContain(
      '於<span class="whitespace-nowrap">2026年8月21日</span>收市',
    );
  });

  it("writes a remark behind the text, or none where it is a tooltip", () => {
    expect(rowsOf({ text: "1.0", note: "at least" })).toContain("1.0<small>at least</small>");
    expect(rowsOf({ text: "n/a", note: "no closes", inline: false })).not.toContain("<small>");
  });
});
