import { firstDozen } from "@/lib/reference/dozen";
import type { IndexSummary } from "@/lib/reference/records";
import { pageHref } from "@/lib/url/address";
import type { Table } from "@/lib/views/parts/content/table";
import { allIndicesLink } from "@/lib/views/parts/dozen-links";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { dateCell, type FactWords, statedCell } from "./fact-cells";

/** What each of the first twelve indices is in a line, its name leading to its profile. */
export function profilesTable({ t, sourceOf }: FactWords, indices: readonly IndexSummary[]): Section {
  const words = { t, sourceOf };
  const name = ({ profile }: IndexSummary) => ({
    value: profile.name[t.locale],
    href: pageHref(t.locale, { page: "profile", symbol: profile.symbol.toLowerCase() }),
  });
  const all = allIndicesLink(t, indices.length);
  const build = (): Table => ({
    line: t("facts.profiles.line"),
    ...(all === null ? {} : { more: all }),
    ...tableFrom(firstDozen(indices), [
      ["index", t("facts.column.index"), "text", name],
      ["symbol", t("facts.column.code"), "text", ({ profile }) => profile.symbol.toLowerCase(), "files"],
      ["publisher", t("facts.column.maker"), "prose", ({ profile }) => profile.publisher[t.locale]],
      [
        "launched_date",
        t("facts.column.launched"),
        "date",
        ({ profile }) => dateCell(words, profile.launched),
      ],
      ["base_date", t("facts.column.baseDate"), "date", ({ profile }) => dateCell(words, profile.baseDate)],
      [
        "base_value_points",
        t("facts.column.baseValue"),
        "level",
        ({ profile }) => statedCell(words, profile.baseValue),
      ],
      ["currency", t("facts.column.currency"), "text", ({ profile }) => profile.currency],
      ["source", t("facts.column.source"), "prose", ({ profile }) => sourceOf(profile.source)[t.locale]],
    ]),
  });
  return section({ kind: "table", id: "profiles", title: t("facts.profiles.title"), build });
}
