import type { Translator } from "@/lib/i18n/translator";
import type { Cell } from "@/lib/views/parts/content/table";
import type { MissingField } from "@/lib/views/tear-sheet/sheet-warnings";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";

/** Why a figure of a tear sheet is missing, in a few words; empty where it is there. */
export function missingNote(t: Translator, { warnings }: TearSheetView, field: MissingField): string {
  for (const warning of warnings) {
    if (warning.kind === "missing" && warning.fields.includes(field))
      return t(`volatility.missing.${warning.reason}`);
  }
  return "";
}

/** A figure of a tear sheet as a cell, n/a with its reason. */
export function sheetCell(
  t: Translator,
  sheet: TearSheetView,
  field: Exclude<MissingField, "bestDays" | "worstDays">,
): Cell {
  const value = sheet[field];
  return value === null ? { value, note: missingNote(t, sheet, field) } : { value };
}

/** How far apart the closes are and the periods of that a year, as messages take them. */
export function pace({ periodicity, periodsPerYear }: TearSheetView): { periodicity: string; f: string } {
  return { periodicity, f: String(periodsPerYear ?? "") };
}
