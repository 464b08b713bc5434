import { describe, expect, it } from "vitest";
import type { ShownCell, ShownTable } from "@/lib/views/parts/shown-table";
import { tableHtml, tableRowsHtml } from "./table-html";

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
    expect(rowsOf({ text: "Low", note: "at least" })).toContain("Low<small data-text>at least</small>");
    expect(rowsOf({ text: "n/a", note: evil, inline: false })).toContain(
      'title="x&quot; onmouseover=&quot;alert(1)"',
    );
    expect(rowsOf({ text: "a" }, {}, evil)).toContain('<tr id="x&quot; onmouseover=&quot;alert(1)">');
  });

  it("begins each row with its header", () => {
    expect(rowsOf({ text: "hsi.csv" })).toBe('<tr><th scope="row">2026-08-21</th><td>hsi.csv</td></tr>');
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
    expect(rowsOf({ text: "1.0", note: "at least" }, { numeric: true })).toContain(
      "1.0<small>at least</small>",
    );
    expect(rowsOf({ text: "Low", note: "at least" })).toContain("Low<small data-text>at least</small>");
    expect(rowsOf({ text: "n/a", note: "no closes", inline: false })).not.toContain("<small");
  });
});

describe("tableHtml", () => {
  const htmlOf = (column: object, caption = "Files") => {
    const table: ShownTable = { columns: [{ ...COLUMN, ...column }], rows: [[{ text: "a" }]], foot: [] };
    return tableHtml(table, caption);
  };

  it("writes nothing of caption, head, sort link or definition as markup", () => {
    const evil = `"'><script>alert(1)</script>`;
    const written = [
      htmlOf({}, evil),
      ...["label", "sortHref", "href"].map((field) => htmlOf({ [field]: evil })),
      htmlOf({ sortHref: "/a", sortLabel: evil }),
    ];
    for (const html of written) {
      expect(html).not.toContain("<script");
      expect(html).toContain("&lt;script&gt;");
    }
  });

  it("has a caption, heads that say how they are sorted, and rows", () => {
    expect(htmlOf({ sortHref: "/a", sortLabel: "Sort by file", sorted: "descending" })).toBe(
      '<caption class="sr-only">Files</caption><thead><tr><th scope="col" aria-sort="descending">' +
        '<a href="/a" title="Sort by file">File ▼</a></th></tr></thead><tbody><tr><th scope="row">a</th></tr></tbody>',
    );
  });

  it("leads from a head to what it means, and has a foot where something is counted", () => {
    const column = { ...COLUMN, numeric: true, href: "#sharpe" };
    const table: ShownTable = { columns: [column], rows: [], foot: [[{ text: "7" }]] };
    const html = tableHtml(table, "Risk");
    expect(html).toContain('<th scope="col"><a href="#sharpe" class="underline');
    expect(html).toContain(
      '<tbody></tbody><tfoot><tr><th scope="row" class="text-right">7</th></tr></tfoot>',
    );
  });
});
