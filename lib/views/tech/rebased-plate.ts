import { formatDay, formatDayTick, formatTickLevel } from "@/lib/format/format";
import { comparePlot } from "@/lib/plot/compare-plot";
import { isoFromDay } from "@/lib/series/day";
import { pageHref } from "@/lib/url/address";
import { kindsOf, lineOf, rebased, rebasedTable, rebasedTitle } from "@/lib/views/compare/compare-plates";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import { addressSymbol } from "@/lib/views/parts/context";
import { lineWords } from "@/lib/views/parts/line-words";
import { section } from "@/lib/views/parts/section";
import type { Section } from "@/lib/views/parts/view";
import type { TechContext } from "./tech-context";

/** The year as lines, each index 100 at its start, and their closes for files; nothing where the index has no year. */
export function rebasedSections({ t, tech, markets, years }: TechContext): Section[] {
  const { year } = years.tech;
  if (year === null) return [];
  const drawable = years.markets.filter(({ year: own }) => own !== null).map(({ record }) => record);
  const range = { from: year.from.day, to: year.to.day };
  const found = rebased([tech, ...drawable], range);
  if (found === null) return [];
  const context = { t, currency: "local" } as const;
  const { lines } = found;
  const missing = markets.filter((record) => !lines.some((line) => line.record === record));
  const build = (): PlotPicture => ({
    caption: t("tech.rebased.caption", {
      missing: missing.map(({ profile }) => profile.name[t.locale]).join(t("list.separator")) || "none",
    }),
    description: t("tech.rebased.description", {
      names: lines.map(({ record }) => record.profile.name[t.locale]).join(t("list.separator")),
      from: formatDay(range.from, t.locale),
      to: formatDay(range.to, t.locale),
    }),
    plot: comparePlot({
      lines: lines.map(lineOf(t)),
      sparse: lineWords(t, lines.map(kindsOf)).sparse,
      scale: "linear",
      formatLevel: formatTickLevel,
      formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
      height: 360,
    }),
    more: {
      label: t("tech.rebased.more"),
      href: pageHref(
        t.locale,
        { page: "compare" },
        {
          symbols: lines.map(({ record }) => addressSymbol(record)),
          ...{ from: isoFromDay(range.from), to: isoFromDay(range.to) },
        },
      ),
    },
  });
  const title = rebasedTitle(context, found);
  return [
    section({ kind: "plot", id: "rebased", title, tableId: "rebased", build }),
    rebasedTable(context, found),
  ];
}
