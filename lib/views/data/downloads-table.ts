import type { Translator } from "@/lib/i18n/translator";
import type { Catalogue } from "@/lib/reference/records";
import { fileHref, pageHref, tearSheetHref } from "@/lib/url/address";
import { section } from "@/lib/views/parts/section";
import type { Cell, Section, Table } from "@/lib/views/parts/view";

/** What each index is, and where its closes and figures are for programs, as addresses. */
export function downloadsTable(t: Translator, { indices }: Catalogue): Section {
  const build = (): Table => ({
    line: t("data.downloads.line"),
    columns: [
      { key: "index", label: t("data.column.index"), kind: "text" },
      { key: "symbol", label: t("data.column.symbol"), kind: "text" },
      { key: "currency", label: t("data.column.currency"), kind: "text" },
      { key: "return_basis", label: t("data.column.basis"), kind: "text" },
      { key: "publisher", label: t("data.column.publisher"), kind: "prose" },
      { key: "closes_csv", label: t("data.column.closesFile"), kind: "text" },
      { key: "tear_sheet_json", label: t("data.column.sheetFile"), kind: "text" },
    ],
    rows: indices.map(({ profile }): Cell[] => {
      const symbol = profile.symbol.toLowerCase();
      const closes = fileHref(t.locale, { page: "overview", symbol }, {}, "csv", "closes");
      const sheet = tearSheetHref(symbol);
      return [
        { value: profile.name[t.locale], href: pageHref(t.locale, { page: "overview", symbol }) },
        { value: symbol },
        { value: profile.currency },
        { value: t(`data.basis.${profile.returnBasis}`) },
        { value: profile.publisher[t.locale] },
        { value: closes, href: closes },
        { value: sheet, href: sheet },
      ];
    }),
  });
  return section({ kind: "table", id: "downloads", title: t("data.downloads.title"), build });
}
