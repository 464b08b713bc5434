import { formatLevel as level, formatPercent as percent } from "@/lib/format/format";
import { terminalFigures, terminalSheet } from "@/lib/i18n/messages/terminal";
import {
  type MissingField,
  reasonText,
  type SheetWarning,
  sheetWarningTexts,
} from "@/lib/views/tear-sheet/sheet-warnings";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";
import { wrap } from "./wrap";

type FigureName = keyof typeof terminalFigures;

const FRACTIONS: ReadonlySet<FigureName> = new Set([
  "cagr",
  "volatility",
  "volatilityFactsheet",
  "downsideDeviation",
  "var95",
  "cvar95",
  "maxDrawdown",
]);
const NAMES = Object.keys(terminalFigures) as FigureName[];

/** The figures of a tear sheet: label, value, and what it is computed from. */
export function figureRows(sheet: TearSheetView): string[][] {
  return NAMES.map((name) => {
    const { label, basis } = terminalFigures[name];
    return [label, FRACTIONS.has(name) ? percent(sheet[name]) : level(sheet[name]), basis(sheet)];
  });
}

/** Why figures are not available, by their labels, a paragraph a reason. */
export function missingLines({ warnings }: TearSheetView, width: number): string[] {
  return warnings.flatMap((warning) => {
    if (warning.kind !== "missing") return [];
    const labels = warning.fields.map(labelOf).join(", ");
    return wrap(terminalSheet.missing(reasonText(warning, "en"), labels), width);
  });
}

/** The warnings that `missingLines` does not say, as texts. */
export function otherWarnings({ warnings }: TearSheetView): string[] {
  return warnings.flatMap((warning) => (warning.kind === "missing" ? [] : sheetWarningTexts(warning, "en")));
}

/** The peaks of the drawdowns that the warnings call at least as deep as stated. */
export function inexactPeaks({ warnings }: TearSheetView): ReadonlySet<string> {
  const isDepths = (each: SheetWarning) => each.kind === "depths";
  return new Set(warnings.filter(isDepths).flatMap(({ peaks }) => peaks));
}

function labelOf(field: MissingField): string {
  return field === "bestDays" || field === "worstDays" ? terminalSheet[field] : terminalFigures[field].label;
}
