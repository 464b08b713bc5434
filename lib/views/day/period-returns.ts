import { PRESETS } from "@/lib/analytics/preset-range";
import { formatDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { isoFromDay } from "@/lib/series/day";
import type { Cell } from "@/lib/views/parts/content/table";
import type { ViewContext } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { orDash, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { type DayPeriod, outcomeTo, type PeriodOutcome } from "./day-periods";

const RUNNING = ["day", "week", "month", "quarter", "YTD"] as const;
const COUNTED = PRESETS.filter((preset) => preset !== "YTD");

type Held = NonNullable<PeriodOutcome["period"]>;

/** A period's name: `Month to date`, `5 years`, `Since the start`. */
function periodName(t: Translator, period: DayPeriod): string {
  switch (period) {
    case "day":
    case "week":
    case "month":
    case "quarter":
    case "YTD":
    case "max":
      return t(`day.period.${period}`);
    default: {
      const count = Number.parseInt(period, 10);
      return t(period.endsWith("M") ? "day.period.months" : "day.period.years", { count });
    }
  }
}

/** The reason for a period without a return, as a cell. */
export function missingCell(t: Translator, missing: NonNullable<PeriodOutcome["missing"]>): Cell {
  const isOfDays = missing === "later" || missing === "spacing";
  return { value: null, note: t(isOfDays ? `day.reason.${missing}` : `reason.${missing}`) };
}

/** The returns of all periods that end with a day, but for those shorter than the time between two closes: its own, the running ones, those counted back, since the start. */
export function periodReturnsTable({ t, record }: ViewContext, day: number): Section {
  const returnCell = ({ period, missing }: PeriodOutcome) =>
    period === null ? missingCell(t, missing) : period.change;
  const held =
    (figureOf: (period: Held) => Cell["value"]) =>
    ({ period }: PeriodOutcome) =>
      orDash(period && figureOf(period));
  const build = () => ({
    line: t("day.periods.line", { date: formatDay(day, t.locale) }),
    ...tableFrom(
      [...RUNNING, ...COUNTED]
        .map((name) => ({ name, ...outcomeTo(record.series, name, day) }))
        .filter(({ missing }) => missing !== "spacing"),
      [
        ["period", t("column.period"), "text", ({ name }) => periodName(t, name)],
        ["return_percent", t("column.return"), "change", returnCell],
        ["cagr_percent", t("column.cagr"), "change", held(({ cagr }) => cagr)],
        ["from_date", t("column.from"), "date", held(({ from }) => isoFromDay(from.day))],
        ["from_close_points", t("column.fromClose"), "level", held(({ from }) => from.close)],
      ],
    ),
  });
  return section({
    kind: "table",
    id: "periods",
    title: t("day.periods.title"),
    half: true,
    tall: true,
    build,
  });
}
