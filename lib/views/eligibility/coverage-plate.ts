import { formatCount, formatPercent, formatTickPercent } from "@/lib/format/format";
import { sentences } from "@/lib/i18n/sentences";
import type { Translator } from "@/lib/i18n/translator";
import { coverageCurve, TOP_SHARE } from "@/lib/methodology/eligibility/coverage";
import { type RankedShareLine, rankedSharePlot } from "@/lib/plot/ranked-share-plot";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import type { Table } from "@/lib/views/parts/content/table";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { passing, type Screening } from "./candidates-context";
import { leftOutText } from "./left-out";

const MEASURES = ["marketValue", "turnover"] as const;
type Measure = (typeof MEASURES)[number];
type Curves = Readonly<Record<Measure, Float64Array>>;

const TONES = { marketValue: "index", turnover: "other-1" } as const;

/**
 * How much the largest comprise, rank by rank, of market value and of turnover, and the picture's numbers as a table; none
 * where neither is known of anybody.
 */
export function coverageSections(t: Translator, screening: Screening): Section[] {
  const found = MEASURES.map((measure) => coverageCurve(screening.candidates.map((each) => each[measure])));
  const ranks = Math.max(0, ...found.map(({ length }) => length));
  if (ranks === 0) return [];
  const [marketValue, turnover] = found.map((curve) => upTo(ranks, curve));
  const curves = { marketValue: marketValue ?? NOTHING, turnover: turnover ?? NOTHING };
  const title = t("eligibility.coverage.title", topCounts(screening));
  const id = "coverage";
  return [
    section({ kind: "plot", id, title, tableId: id, build: () => pictureOf(t, screening, curves) }),
    section({
      ...({ kind: "table", id, title, filesOnly: true } as const),
      build: () => coverageTable(t, curves, ranks),
    }),
  ];
}

const NOTHING = new Float64Array();

/** A curve with as many ranks as the longer one: those of whom nothing is known add nothing. */
function upTo(ranks: number, curve: Float64Array): Float64Array {
  return curve.length === 0 ? curve : Float64Array.from({ length: ranks }, (_, at) => curve[at] ?? 1);
}

function topCounts({ screened }: Screening) {
  return { value: passing(screened, "marketValue"), turnover: passing(screened, "turnover") };
}

function pictureOf(t: Translator, screening: Screening, curves: Curves): PlotPicture {
  const top = topCounts(screening);
  const mark = formatTickPercent(TOP_SHARE);
  const counts = { marketValue: top.value, turnover: top.turnover };
  return {
    caption: sentences(t.locale, t("eligibility.coverage.caption", { mark }), leftOutText(t, screening)),
    description: t("eligibility.coverage.description", { ...top, mark }),
    plot: rankedSharePlot({
      // The one in question last, on top.
      lines: MEASURES.map((measure) => lineOf(t, measure, curves[measure], counts[measure])).reverse(),
      mark: { share: TOP_SHARE, label: mark },
      formatPercent: formatTickPercent,
      rankTitle: t("eligibility.coverage.rank"),
    }),
  };
}

function lineOf(t: Translator, measure: Measure, shares: Float64Array, count: number): RankedShareLine {
  const share = formatPercent(shares[count - 1] ?? null, t.locale);
  const label = t(`eligibility.column.${measure}`);
  const reached =
    count === 0
      ? null
      : {
          rank: count,
          label: formatCount(count),
          title: t("eligibility.coverage.reached", { label, count, share }),
        };
  return { id: measure, label, tone: TONES[measure], shares, reached };
}

function coverageTable(t: Translator, { marketValue, turnover }: Curves, ranks: number): Table {
  const through = (what: string) => t("eligibility.column.comprised", { what });
  return tableFrom(
    Array.from({ length: ranks }, (_, position) => position),
    [
      ["rank", t("eligibility.column.position"), "count", (position) => position + 1],
      [
        "market_value_covered_percent",
        through(t("eligibility.column.marketValue")),
        "percent",
        (position) => marketValue[position] ?? null,
      ],
      [
        "turnover_covered_percent",
        through(t("eligibility.column.turnover")),
        "percent",
        (position) => turnover[position] ?? null,
      ],
      ["asked_for_percent", t("eligibility.column.asked"), "percent", () => TOP_SHARE],
    ],
  );
}
