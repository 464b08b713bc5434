import type { DatedFigure } from "@/lib/analytics/risk/figure-history";
import { isoFromDay } from "@/lib/series/day";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { rollingColumn, windowText } from "./rolling-choice";
import { type ShownRolling, stormsOf, windowHref } from "./rolling-plate";

/** The peaks of the rolling figure over all days, as `separatedPeaks` tells them apart, beside what it is now. */
export function stormsSection({ context, choice, history }: ShownRolling): Section {
  const { t } = context;
  const { key, kind } = rollingColumn(choice);
  const { last } = history;
  const times: ColumnOf<DatedFigure>[] =
    choice.figure === "volatility" && last.value > 0
      ? [["times_now_ratio", t("volatility.storms.times"), "ratio", ({ value }) => value / last.value]]
      : [];
  const build = () => ({
    line: t("volatility.storms.line", { over: windowText(t, choice) }),
    ...tableFrom<DatedFigure>(stormsOf(history.figure), [
      ["rank", t("drawdowns.column.rank"), "count", (_, position) => position + 1],
      [
        "date",
        t("volatility.storms.to"),
        "date",
        ({ day }) => ({ value: isoFromDay(day), href: windowHref(context, day, choice) }),
      ],
      [key, t(`volatility.choice.${choice.figure}`), kind, ({ value }) => value],
      ...times,
    ]),
  });
  const title = t("volatility.storms.title", { figure: choice.figure });
  return section({ kind: "table", id: "storms", title, half: true, build });
}
