import type { Translator } from "@/lib/i18n/translator";
import { DOZEN } from "@/lib/reference/dozen";
import type { IndexSummary } from "@/lib/reference/records";
import { ARCHIVE_HREF, fileHref, pageHref, tearSheetHref } from "@/lib/url/address";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { type ListedIndices, lineOf } from "./listed-indices";

/** What each index is, and where its closes and figures are for programs, as addresses. */
export function downloadsTable(t: Translator, listed: ListedIndices): Section {
  const { indices, count, around } = listed;
  const basisOf = ({ profile }: IndexSummary) => t(`data.basis.${profile.returnBasis ?? "unknown"}`);
  const closesOf = (index: IndexSummary) =>
    asLink(fileHref(t.locale, { page: "overview", symbol: symbolOf(index) }, {}, "csv", "closes"));
  const sheetOf = (index: IndexSummary) => asLink(tearSheetHref(symbolOf(index)));
  const build = (): Table => ({
    line: lineOf(t, listed, t("data.downloads.line")),
    more: {
      href: ARCHIVE_HREF,
      label: t(count > DOZEN ? "dozen.archive" : "data.downloads.all", { first: DOZEN }),
    },
    ...(around.choices === undefined ? {} : { choices: around.choices }),
    ...tableFrom(indices, [
      ...indexColumns(t),
      ["currency", t("data.column.currency"), "text", ({ profile }) => profile.currency],
      ["return_basis", t("data.column.basis"), "text", basisOf],
      ["publisher", t("data.column.publisher"), "prose", ({ profile }) => profile.publisher[t.locale]],
      ["closes_csv", t("data.column.closesFile"), "text", closesOf, "key"],
      ["tear_sheet_json", t("data.column.sheetFile"), "text", sheetOf],
    ]),
  });
  return section({ kind: "table", id: "downloads", title: t("data.downloads.title"), build });
}

const symbolOf = ({ profile }: IndexSummary) => profile.symbol.toLowerCase();
const asLink = (href: string): Cell => ({ value: href, href });

/** What a row of an index begins with: its name, which leads to its overview, and its symbol. */
export function indexColumns(t: Translator): ColumnOf<IndexSummary>[] {
  const name = (index: IndexSummary) => ({
    value: index.profile.name[t.locale],
    href: pageHref(t.locale, { page: "overview", symbol: symbolOf(index) }),
  });
  return [
    ["index", t("data.column.index"), "text", name],
    ["symbol", t("data.column.symbol"), "text", symbolOf],
  ];
}
