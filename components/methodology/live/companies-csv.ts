import { recordsToCsv } from "@/lib/export/csv";
import { spreadsheetText } from "@/lib/format/spreadsheet-text";
import { CELL_NAMES, fileCell } from "@/lib/views/methodology/company-cells";
import { COMPANY_COLUMNS } from "@/lib/views/methodology/company-columns";
import type { Worked, WorkedFigures } from "@/lib/views/methodology/worked";
import { fileValue } from "@/lib/views/parts/cell";

/** The table as CSV, as the page's own file has it: numbers plain, cells that are none as they were typed. */
export function companiesCsv({ cells, result }: Worked, last: WorkedFigures | null): string {
  const figures = result.kind === "figures" ? last : null;
  const rows = cells.map((company, row) => {
    const entered = CELL_NAMES.map((name) => {
      const value = fileCell(company, name);
      return typeof value === "number" ? numberText(value) : spreadsheetText(value ?? "");
    });
    const weight = figures?.weights[row];
    return [
      ...entered,
      numberText(figures?.basket[row]?.capFactor),
      numberText(figures?.counted[row]),
      numberText(weight === undefined ? weight : weight * 100),
    ];
  });
  return recordsToCsv([Object.values(COMPANY_COLUMNS), ...rows]);
}

function numberText(value: number | undefined): string {
  return value === undefined ? "" : String(fileValue(value, "level"));
}
