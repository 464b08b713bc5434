import { formatDay } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import { requireDay } from "@/lib/series/day";
import { fileHref } from "@/lib/url/address";
import { addressSymbol, indexHref, type ViewContext } from "@/lib/views/parts/context";
import { section, texts } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import {
  type MissingField,
  type SheetWarning,
  sheetWarningTexts,
} from "@/lib/views/tear-sheet/sheet-warnings";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";
import { periodLabel } from "./periods-table";

// With them the page stays one sheet.
const MOST_SHOWN = 5;

type Missing = Extract<SheetWarning, { kind: "missing" }>;

function labelOf({ t }: ViewContext, field: MissingField): string[] {
  if (field === "volatilityFactsheet") return [t("sheet.figure.volatilityFactsheet")];
  // The two go together.
  if (field === "worstDays") return [];
  return [field === "bestDays" ? t("sheet.extremes.name") : t(`volatility.figure.${field}`)];
}

/** Days of which there are figures, each stretch leading to its own tear sheet. */
function stretches(
  { t, record }: ViewContext,
  found: ReadonlyArray<{ readonly from: string; readonly to: string }>,
): Prose {
  const day = (iso: string) => formatDay(requireDay(iso), t.locale);
  return found.flatMap(({ from, to }, position): Prose => {
    const text = t("date.fromTo", { from: day(from), to: day(to) });
    const href = indexHref(t, record, { page: "sheet" }, { from, to });
    const before = position === 0 ? [] : [{ text: t("list.separator"), tone: "plain" } as const];
    return [...before, { text, tone: "plain", href }];
  });
}

function missingProse(context: ViewContext, { fields, reason, facts }: Missing): Prose {
  const { t } = context;
  const { returns, days, least } = facts;
  const held = reason === "irregular" ? facts.regular : facts.complete === null ? [] : [facts.complete];
  return t.rich("sheet.warning.missing", {
    figures: fields.flatMap((field) => labelOf(context, field)).join(t("list.separator")),
    reason: t.rich(`sheet.reason.${reason}`, {
      ...{ returns, days, volatility: least.volatility, ratios: least.ratios },
      held: held.length === 0 ? "no" : "yes",
      stretches: stretches(context, held),
    }),
  });
}

/** A warning as readers of a page are told it. */
function warningProse(context: ViewContext, warning: SheetWarning): Prose[] {
  const { t } = context;
  switch (warning.kind) {
    case "missing":
      return [missingProse(context, warning)];
    case "periods": {
      const names = warning.presets.map((preset) => periodLabel(t, preset));
      return [t.rich("sheet.warning.periods", { periods: names.join(t("list.separator")) })];
    }
    case "months":
      return [t.rich("sheet.warning.months", { count: warning.count })];
    case "depths":
      return [t.rich("sheet.warning.depths", { count: warning.peaks.length })];
    default:
      return sheetWarningTexts(warning, t.locale).map((text): Prose => [{ text, tone: "plain" }]);
  }
}

/**
 * What a tear sheet lacks and what looks wrong in its closes, the first of many, of half the width where asked; nothing where
 * there is nothing.
 */
export function sheetWarnings(context: ViewContext, { warnings }: TearSheetView, half: boolean): Section[] {
  const { t, record, state } = context;
  // Each makes a sentence, but what is not listed.
  const shown = warnings.slice(0, MOST_SHOWN + 1).flatMap((warning) => warningProse(context, warning));
  if (shown.length === 0) return [];
  const rows = () => warnings.flatMap((warning) => sheetWarningTexts(warning, t.locale));
  const place = { page: "sheet", symbol: addressSymbol(record) } as const;
  const build = () => {
    const all = rows().length;
    const cut = all > MOST_SHOWN;
    const kept = cut ? shown.slice(0, MOST_SHOWN - 1) : shown;
    const href = fileHref(t.locale, place, state, "csv", "warnings");
    const rest: Prose = [
      { text: t("sheet.warnings.all", { count: all - kept.length }), tone: "plain", href },
    ];
    const items = [...kept, ...(cut ? [rest] : [])].map((prose) => ({
      ...{ event: null, text: proseText(prose), prose },
    }));
    return { texts: [{ heading: t("sheet.warnings.title"), items }] };
  };
  const table = section({
    ...{ kind: "table", id: "warnings", title: t("sheet.warnings.title"), filesOnly: true },
    build: () => tableFrom(rows(), [["warning", t("sheet.column.warning"), "prose", (text) => text]]),
  });
  return [texts(build, half), table];
}
