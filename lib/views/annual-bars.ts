import { formatPercent, formatPoints, formatTickPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { barPlot } from "@/lib/plot/bar-plot";
import type { Plot } from "@/lib/plot/plot";

interface YearChange {
  readonly year: number;
  readonly change: number;
}

/** Annual changes as bars; few enough bars write their own figures, many share an axis. */
export function annualBars(
  t: Translator,
  changes: readonly YearChange[],
  hrefOf: (year: number) => string,
  height: number,
): Plot {
  const few = changes.length <= 12;
  return barPlot({
    bars: changes.map(({ year, change }) => ({
      year,
      value: change,
      label: few ? formatPoints(change * 100) : "",
      title: t("spine.year", { year: String(year), change: formatPercent(change, t.locale, { sign: true }) }),
      href: hrefOf(year),
    })),
    formatYear: (year) => (few ? String(year).slice(2) : String(year)),
    formatPercent: few ? null : formatTickPercent,
    height,
  });
}
