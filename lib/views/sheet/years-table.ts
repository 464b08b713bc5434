import { formatCount, formatShortDay } from "@/lib/format/format";
import { requireDay, yearOfDay } from "@/lib/series/day";
import type { Cell } from "@/lib/views/parts/content/table";
import { indexHref, type ViewContext, yearHref } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";

const SHOWN_YEARS = 20;

type Year = TearSheetView["annual"][number];

/** Years whose change says a whole year, and how many of them rose. */
function spreadTitle({ t }: ViewContext, years: readonly Year[]): string {
  const whole = years.filter(({ change, partial }) => change !== null && !partial);
  if (whole.length === 0) return t("annual.table.title");
  const rises = whole.filter(({ change }) => (change ?? 0) > 0).length;
  return t("plate.spread", { bins: "year", rises: formatCount(rises), count: formatCount(whole.length) });
}

/** The last twenty years of a tear sheet, latest first, and how many there are before them. */
export function sheetYears(context: ViewContext, { annual, first }: TearSheetView): Section {
  const { t, record, state } = context;
  const shown = annual.slice(-SHOWN_YEARS).reverse();
  const none = { value: null, note: t("sheet.years.none") };
  const sparse = (of: (year: Year) => number | null) => (year: Year) =>
    year.date === null ? none : (of(year) ?? { value: null, note: t("reason.sparse") });
  const changeCell = ({ year, date, change, partial }: Year): Cell => {
    if (date === null) return none;
    if (!partial) return { value: change };
    const isFirst = year === yearOfDay(requireDay(first.date));
    const day = formatShortDay(requireDay(isFirst ? first.date : date), t.locale);
    return { value: change, note: t(isFirst ? "annual.note.since" : "annual.note.until", { date: day }) };
  };
  const { from, to } = state;
  const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const build = () => ({
    line: t("sheet.years.line", { more: annual.length - shown.length }),
    more: { href: indexHref(t, record, { page: "annual" }, range), label: t("sheet.years.more") },
    ...tableFrom(shown, [
      [
        "year",
        t("annual.column.year"),
        "year",
        ({ year, change }) =>
          change === null ? { value: year } : { value: year, href: yearHref(t, record, year) },
      ],
      ["last_date", t("sheet.column.lastDate"), "date", ({ date }) => date ?? none, "files"],
      ["close_points", t("column.close"), "level", ({ close }) => close ?? none],
      [
        "change_points",
        t("annual.column.changePoints"),
        "points",
        ({ changePoints }) => changePoints,
        "files",
      ],
      ["change_percent", t("annual.column.change"), "change", changeCell, "key"],
      ["low_points", t("annual.column.low"), "level", sparse(({ low }) => low)],
      ["high_points", t("annual.column.high"), "level", sparse(({ high }) => high)],
      ["volatility_percent", t("column.volatility"), "percent", sparse(({ volatility }) => volatility)],
    ]),
  });
  return section({
    kind: "table",
    id: "years",
    title: spreadTitle(context, shown),
    half: true,
    tall: true,
    build,
  });
}
