import { fileHref } from "@/lib/url/address";
import { findTable } from "@/lib/views/parts/section";
import type { TakeItem } from "./take-item";
import type { TakeSource } from "./take-source";

/** The name of the table that holds a plate's figures; a table's own is the plate's. */
export function tableIdOf(plate: TakeSource["plate"]): string {
  return plate.kind === "table" ? plate.id : plate.tableId;
}

/** The figures of a plate: under a picture every one of its points. */
export function figureItems({ t, place, view, state, plate, whole }: TakeSource): TakeItem[] {
  const table = tableIdOf(plate);
  const csv = (byteOrderMark: boolean) => fileHref(t.locale, place, state, "csv", table, byteOrderMark);
  const json = fileHref(t.locale, place, state, "json", table);
  const rows = (count: number) => t("take.rows", { count });
  const shown = findTable(view, table)?.build().rows.length ?? 0;
  const every: TakeItem[] =
    whole === null
      ? []
      : [
          {
            ...{ kind: "link", id: "csv-whole", label: t("take.csvWhole"), does: "save" },
            note: whole.rows === null ? t("take.wholeNote") : rows(whole.rows),
            href: whole.href,
          },
        ];
  return [
    { kind: "link", id: "csv", label: t("take.csv"), note: rows(shown), href: csv(false), does: "save" },
    ...every,
    {
      ...{ kind: "link", id: "csv-excel", label: t("take.csvExcel"), note: t("take.csvExcelNote") },
      ...{ href: csv(true), does: "save" },
    },
    { kind: "link", id: "json", label: t("take.json"), note: t("take.jsonNote"), href: json, does: "open" },
    { kind: "table", id: "table", label: t("take.table"), note: t("take.tableNote"), href: json, table },
  ];
}
