import { formatShortDay } from "@/lib/format/format";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import type { Cell } from "@/lib/views/parts/content/table";
import type { ContextBeside } from "@/lib/views/parts/context";
import { currencyCell } from "@/lib/views/parts/counted-in";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { cutOffText, findPeriod, type Period, periodHref, periodTitle } from "./period";

interface Row {
  readonly record: IndexRecord;
  readonly found: Period | null;
}

/** Why an index has no change over a period. */
function reasonOf({ t }: ContextBeside, { record, found }: Row, { start, end }: Period): string {
  const { days } = record.series;
  const [first, last] = [at(days, 0), at(days, days.length - 1)];
  if (first > end) return t("period.reason.starts", { date: formatShortDay(first, t.locale) });
  if (last < start) return t("period.reason.ends", { date: formatShortDay(last, t.locale) });
  return t(found === null ? "period.reason.none" : "period.reason.end");
}

/**
 * A period in every index, the highest change first, each in its own currency and by its own closes; n/a with the reason
 * where one has no change, and the day where one is cut off. The page's own index is among them, without a link.
 */
export function elsewhereTable(context: ContextBeside, period: Period): Section {
  const { t, record, others } = context;
  const changeCell = (row: Row): Cell => {
    const { found } = row;
    if (found === null || found.change === null) return { value: null, note: reasonOf(context, row, period) };
    const cut = cutOffText(t, found);
    return cut === null ? { value: found.change } : { value: found.change, note: cut };
  };
  const nameCell = ({ record: other, found }: Row): Cell => ({
    value: other.profile.shortName[t.locale],
    ...(other.profile.returnBasis === "total" ? { note: t("period.note.total") } : {}),
    ...(found === null || other === record ? {} : { href: periodHref(t, other, found) }),
  });
  const build = () => {
    const rows = [record, ...others]
      .filter(({ series }) => series.days.length > 0)
      .map((other): Row => ({ record: other, found: findPeriod(other, period.unit, period.name) }));
    const changeOf = ({ found }: Row) => found?.change ?? Number.NEGATIVE_INFINITY;
    return {
      line: t("period.elsewhere.line", { name: periodTitle(t, period) }),
      ...tableFrom(
        rows.sort((one, other) =>
          changeOf(one) < changeOf(other) ? 1 : changeOf(one) > changeOf(other) ? -1 : 0,
        ),
        [
          ["index", t("period.column.index"), "text", nameCell],
          ["change_percent", t("annual.column.change"), "change", changeCell],
          [
            "close_points",
            t("column.close"),
            "level",
            (row) =>
              row.found?.last.close ?? { value: null, instead: reasonOf(context, row, period), quiet: true },
          ],
          ["currency", t("period.column.currency"), "text", (row) => currencyCell(t, row.record.profile)],
        ],
      ),
    };
  };
  return section({ kind: "table", id: "elsewhere", title: t("period.elsewhere.title"), half: true, build });
}
