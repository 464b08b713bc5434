import { FALL_SORTS } from "@/lib/url/field-choices";
import { fieldChoices } from "@/lib/views/parts/choices";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import { indexHref } from "@/lib/views/parts/context";
import { afterDozenLine } from "@/lib/views/parts/dozen-links";
import { type EpisodeRow, episodeColumns } from "@/lib/views/parts/episode-rows";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import {
  DEFAULT_SORT,
  type FallSort,
  type FallsContext,
  lengthOf,
  partChoices,
  sortedFalls,
} from "./fall-rows";

// A phone shows the first three.
const COLUMNS = [
  ...["depth_percent", "depth_is", "peak_date", "trough_date", "recovery_date", "recovery_is"],
  ...["days_to_trough", "days_trough_to_recovery"],
];

/** All falls in one table, in the order of the state, which its foot can change. */
export function fallsTable(
  context: FallsContext,
  falls: readonly EpisodeRow[],
  minimum: string,
  sort: FallSort,
): Section {
  const { t, state } = context;
  const build = (): Table => {
    const choices = fieldChoices(t, { page: "falls" }, state, {
      ...{ name: "sort", values: FALL_SORTS, byDefault: DEFAULT_SORT, current: sort },
      labelOf: (value) => t(`falls.sort.${value}`),
    });
    const table = tableFrom(sortedFalls(falls, sort), columnsOf(context));
    const line = afterDozenLine(t, context.part, t("falls.table.line", { minimum }));
    return { line, choices: [choices, partChoices(context)], ...table };
  };
  return section({ kind: "table", id: "falls", title: t("falls.table.title", { sort }), build });
}

function columnsOf({ t }: FallsContext): ColumnOf<EpisodeRow>[] {
  const index = ({ record }: EpisodeRow): Cell => ({
    value: record.profile.shortName[t.locale],
    href: indexHref(t, record, { page: "drawdowns" }),
  });
  const length = (fall: EpisodeRow): Cell => {
    const value = lengthOf(fall);
    return fall.recovery === null ? { value, note: t("falls.soFar") } : { value };
  };
  return [
    ["index", t("compare.column.index"), "text", index],
    ...COLUMNS.flatMap((key) => episodeColumns(t).filter(([known]) => known === key)),
    ["days_peak_to_recovery_or_last_close", t("falls.column.length"), "days", length],
  ];
}
