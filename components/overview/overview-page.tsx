import { PageFrame } from "@/components/layout/page-frame";
import { PlotPlateView, TablePlateView } from "@/components/ui/view-plates";
import { pageHref } from "@/lib/url/address";
import type { Answer } from "@/lib/views/answer";
import type { OverviewView } from "@/lib/views/overview";

/** Where the index stands, its long run, the last ten years, the periods, the deepest falls, the latest milestones. */
export function OverviewPage({
  answer,
  symbol,
}: {
  readonly answer: Answer<OverviewView>;
  readonly symbol: string;
}) {
  const { t, view } = answer;
  const [level, bars] = view.plots;
  const [periods, falls, milestones] = view.tables;
  const to = (page: "annual" | "drawdowns" | "milestones") => pageHref(t.locale, { page, symbol });
  return (
    <PageFrame answer={answer} shown={view.shown}>
      {level === undefined ? null : <PlotPlateView source={answer} plate={level} />}
      {bars === undefined ? null : (
        <PlotPlateView
          source={answer}
          plate={bars}
          half
          more={{ href: to("annual"), label: t("overview.bars.more", { year: String(view.firstYear) }) }}
        />
      )}
      {falls === undefined ? null : (
        <TablePlateView
          source={answer}
          table={falls}
          half
          more={{ href: to("drawdowns"), label: t("overview.falls.more") }}
        />
      )}
      {periods === undefined ? null : <TablePlateView source={answer} table={periods} />}
      {milestones === undefined || milestones.rows.length === 0 ? null : (
        <TablePlateView
          source={answer}
          table={milestones}
          more={{
            href: to("milestones"),
            label: t("overview.milestones.more", { count: view.milestoneCount }),
          }}
        />
      )}
    </PageFrame>
  );
}
