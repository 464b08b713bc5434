import {
  formatCount,
  formatMonth,
  formatPercent,
  formatShortDay,
  formatTickPercent,
} from "@/lib/format/format";
import { requireDay } from "@/lib/series/day";
import { FULL_COLOUR, heatOf, seasonColumns } from "@/lib/views/monthly/heat-table";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import { indexHref, monthHref, type ViewContext, yearHref } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import type { Section } from "@/lib/views/parts/view";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";

const SHOWN_YEARS = 10;
const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, "0"));
const BLANK: Cell = { value: null, instead: "" };

type Month = TearSheetView["monthly"][number];

function monthCell({ t, record }: ViewContext, found: Month | undefined): Cell {
  if (found === undefined || found.change === null || found.date === null) return BLANK;
  const { change: value, date, partial } = found;
  const day = requireDay(date);
  const href = monthHref(t, record, day);
  if (!partial) return { value, href, heat: heatOf(value, "month") };
  const title = t("monthly.heat.reading", {
    name: formatMonth(day, t.locale),
    change: formatPercent(value, t.locale, { sign: true }),
    date: formatShortDay(day, t.locale),
  });
  return { value, href, title, quiet: true };
}

/** How many of the whole months of the years shown rose. */
function titleOf({ t }: ViewContext, months: readonly Month[], years: readonly number[]): string {
  const whole = months.filter(({ change, partial }) => change !== null && !partial);
  const [first, last] = [String(years.at(-1)), String(years[0])];
  return t("tableTitle.seasonsUp", {
    by: "month",
    rises: formatCount(whole.filter(({ change }) => (change ?? 0) > 0).length),
    count: formatCount(whole.length),
    range: t("monthly.range", { one: first === last ? "yes" : "no", first, last }),
  });
}

/**
 * The months of a tear sheet's last ten years as a heat map, a row a year, latest first; nothing where no month has a
 * change, as of closes that are a quarter apart or more.
 */
export function sheetMonths(context: ViewContext, { annual, monthly }: TearSheetView): Section[] {
  const { t, record } = context;
  const years = annual.slice(-SHOWN_YEARS).reverse();
  const shown = monthly.filter(({ month }) => years.some(({ year }) => month.startsWith(`${year}-`)));
  if (!shown.some(({ change }) => change !== null)) return [];
  const byMonth = new Map(shown.map((each) => [each.month, each]));
  const build = (): Table => ({
    look: "heat",
    line: t("sheet.months.line", { full: formatTickPercent(FULL_COLOUR.month) }),
    more: { href: indexHref(t, record, { page: "monthly" }), label: t("sheet.months.more") },
    columns: seasonColumns(t, "month", "pct"),
    rows: years.map(({ year, change, partial }): Cell[] => [
      { value: year, href: yearHref(t, record, year) },
      ...MONTHS.map((month) => monthCell(context, byMonth.get(`${year}-${month}`))),
      { value: change, ...(partial ? { quiet: true } : {}) },
    ]),
  });
  const title = titleOf(
    context,
    shown,
    years.map(({ year }) => year),
  );
  return [section({ kind: "table", id: "months", title, build })];
}
