import { formatDay } from "@/lib/format/format";
import type { IndexRecord } from "@/lib/reference/records";
import { closeOnOrBefore, type DatedClose } from "@/lib/series/dated-close";
import { isoFromDay } from "@/lib/series/day";
import { paceOf } from "@/lib/series/periodicity";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";
import type { Cell } from "@/lib/views/parts/content/table";
import { type ContextBeside, dayHref } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { type DayPeriod, outcomeTo } from "./day-periods";
import { missingCell } from "./period-returns";

const PERIODS = [
  ["day", "day"],
  ["month", "mtd"],
  ["quarter", "qtd"],
  ["YTD", "ytd"],
  ["1Y", "1y"],
  ["3Y", "3y"],
  ["5Y", "5y"],
  ["10Y", "10y"],
] as const satisfies ReadonlyArray<readonly [DayPeriod, string]>;

interface Row {
  readonly record: IndexRecord;
  readonly last: DatedClose;
  /** Whether it is the index of the page. */
  readonly own: boolean;
}

/**
 * What the publisher calls an index performance summary: every index to a day, in its own currency, each to its last
 * close on or before it and within a week. Those without one are named in the line under the title. An index that had no
 * session on its own page's day has no row.
 */
export function performanceTable(context: ContextBeside, day: number): Section {
  const { t, record: own, others } = context;
  const build = () => {
    const found = [own, ...others].map((record) => {
      const last = closeOnOrBefore(record.series, day, record === own ? 0 : MAX_AGE_DAYS);
      return { record, last, own: record === own };
    });
    const rows = found.filter((row): row is Row => row.last !== null);
    const absent = found.filter((row) => row.last === null && !row.own);
    return {
      line: t("day.performance.line", {
        date: formatDay(day, t.locale),
        absent: absent.length === 0 ? "no" : "yes",
        names: absent.map(({ record }) => record.profile.shortName[t.locale]).join(t("list.separator")),
      }),
      ...tableFrom(rows, [
        ["index", t("compare.column.index"), "text", (row) => nameCell(context, row)],
        ...PERIODS.slice(0, 1).map((period) => periodColumn(context, period)),
        ["close_points", t("column.close"), "level", ({ last }) => last.close],
        ["close_date", t("column.date"), "date", ({ last }) => isoFromDay(last.day)],
        ...PERIODS.slice(1).map((period) => periodColumn(context, period)),
      ]),
    };
  };
  return section({ kind: "table", id: "performance", title: t("day.performance.title"), build });
}

function nameCell({ t }: ContextBeside, { record, last, own }: Row): Cell {
  const { shortName, returnBasis } = record.profile;
  return {
    value: shortName[t.locale],
    ...(own ? {} : { href: dayHref(t, record, last.day) }),
    ...(returnBasis === "total" ? { note: t("period.note.total") } : {}),
  };
}

function periodColumn({ t }: ContextBeside, [period, key]: (typeof PERIODS)[number]): ColumnOf<Row> {
  const label = t(`day.short.${key}`);
  return [
    `change_${key}_percent`,
    label,
    "change",
    ({ record, last }) => {
      if (period === "day" && paceOf(record.series) !== "daily") return missingCell(t, "spacing");
      const outcome = outcomeTo(record.series, period, last.day);
      return outcome.period === null ? missingCell(t, outcome.missing) : outcome.period.change;
    },
  ];
}
