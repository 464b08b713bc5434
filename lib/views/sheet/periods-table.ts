import { PRESETS, type Preset } from "@/lib/analytics/preset-range";
import { formatDay } from "@/lib/format/format";
import { requireDay } from "@/lib/series/day";
import type { PresetField } from "@/lib/url/field-choices";
import { presetLabel } from "@/lib/views/parts/choices";
import type { Cell } from "@/lib/views/parts/content/table";
import type { ViewContext } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";

/** A preset's name as readers know it. */
export function periodLabel(t: ViewContext["t"], preset: Preset): string {
  return presetLabel(t, preset.toLowerCase() as Lowercase<Preset> & PresetField);
}

/** The returns of a tear sheet to its last close, from a month to everything, n/a where no close stands for the start. */
export function sheetPeriods({ t }: ViewContext, { periods, last }: TearSheetView): Section {
  const none: Cell = { value: null, note: t("sheet.periods.reason") };
  const build = () =>
    tableFrom(
      PRESETS.map((preset) => ({ preset, period: periods[preset] })),
      [
        ["period", t("column.period"), "text", ({ preset }) => periodLabel(t, preset)],
        ["from_date", t("column.from"), "date", ({ period }) => period?.from ?? none],
        ["to_date", t("column.to"), "date", ({ period }) => period?.to ?? none, "files"],
        ["return_percent", t("column.return"), "change", ({ period }) => period?.return ?? none],
        [
          "cagr_percent",
          t("column.cagr"),
          "change",
          ({ period }) =>
            period === null ? none : (period.cagr ?? { value: null, note: t("reason.short") }),
        ],
      ],
    );
  const date = formatDay(requireDay(last.date), t.locale);
  return section({
    kind: "table",
    id: "periods",
    title: t("overview.periods.title", { date }),
    half: true,
    build,
  });
}
