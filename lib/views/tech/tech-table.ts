import { formatDay, formatShortDay } from "@/lib/format/format";
import { shownDirection } from "@/lib/format/shown-direction";
import type { Translator } from "@/lib/i18n/translator";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import type { Cell } from "@/lib/views/parts/content/table";
import { indexHref } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import type { TechContext } from "./tech-context";
import type { IndexYear } from "./tech-years";

type Row = IndexYear & { readonly ahead?: number | null };

/** Why an index has no year to the day, in words; of one that has, why nothing is measured against it. */
export function missingText(t: Translator, { year, missing, record: { series } }: IndexYear): string {
  if (year !== null) {
    const [from, to] = [year.from.day, year.to.day].map((day) => formatShortDay(day, t.locale));
    return t("tech.missing.otherDays", { from: from ?? "", to: to ?? "" });
  }
  if (missing !== "ended") return t(`tech.missing.${missing ?? "no-close"}`);
  return t("tech.missing.ended", { date: formatShortDay(at(series.days, series.days.length - 1), t.locale) });
}

/** An end of a row's year; a dash where there is none, for the return beside it says why. */
function endOf(heldOf: (year: NonNullable<Row["year"]>) => Cell["value"]) {
  return ({ year }: Row): Cell => (year === null ? { value: null, instead: "–" } : { value: heldOf(year) });
}

function returnCell(t: Translator, row: Row): Cell {
  return row.year === null ? { value: null, note: missingText(t, row) } : { value: row.year.change };
}

function volatilityCell(t: Translator, row: Row): Cell {
  if (row.volatility === null) return { value: null, note: missingText(t, row) };
  const { value, reason } = row.volatility;
  return reason === null ? { value } : { value: null, note: t(`reason.${reason}`) };
}

/** A dash for the index itself: it is not measured against itself. */
function aheadCell(t: Translator, row: Row): Cell {
  if (row.ahead === undefined) return { value: null, instead: "–" };
  return row.ahead === null ? { value: null, note: missingText(t, row) } : { value: row.ahead };
}

function titleOf({ t, day, years: { tech, markets } }: TechContext): string {
  const date = formatDay(day, t.locale);
  const told = markets.find(({ ahead }) => ahead !== null);
  const [own, other] = [tech.volatility?.value ?? null, told?.volatility?.value ?? null];
  if (told === undefined || own === null || other === null) {
    return t("tech.years.title", { market: "none", side: "none", wild: "none", date });
  }
  const wild = { up: "more", down: "less", none: "same" }[shownDirection(own - other, "fraction")];
  const side = shownDirection(told.ahead, "points");
  return t("tech.years.title", { market: told.record.profile.shortName[t.locale], side, wild, date });
}

/** Return, volatility and outperformance of the year to the day, a row an index, the closes really used beside them. */
export function techTable(context: TechContext): Section {
  const { t, years } = context;
  const rows: Row[] = [years.tech, ...years.markets];
  const columns: ColumnOf<Row>[] = [
    [
      "index",
      t("tech.column.index"),
      "text",
      ({ record }) => ({
        value: record.profile.shortName[t.locale],
        href: indexHref(t, record, { page: "overview" }),
      }),
    ],
    ["return_percent", t("column.return"), "change", (row) => returnCell(t, row), "key"],
    ["tech_ahead_points", t("tech.column.ahead"), "points", (row) => aheadCell(t, row)],
    ["volatility_percent", t("column.volatility"), "percent", (row) => volatilityCell(t, row)],
    ["from_date", t("column.from"), "date", endOf(({ from }) => isoFromDay(from.day))],
    ["from_close_points", t("column.fromClose"), "level", endOf(({ from }) => from.close)],
    ["to_date", t("column.to"), "date", endOf(({ to }) => isoFromDay(to.day))],
    ["to_close_points", t("column.toClose"), "level", endOf(({ to }) => to.close)],
  ];
  const build = () => ({ line: t("tech.years.line"), ...tableFrom(rows, columns) });
  return section({ kind: "table", id: "years", title: titleOf(context), build });
}
