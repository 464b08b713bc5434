import { Sealed, sealedOf } from "#served";
import { pagePen, stretchedPen } from "@/components/charts/page-pen";
import { paintShapes } from "@/lib/plot/paint";
import { decadeNames, SPINE_HEIGHT, spineScene } from "@/lib/plot/scenes/spine-scene";
import { oncePer } from "@/lib/views/parts/once";
import type { PageSpine } from "@/lib/views/parts/year-spine";
import { yearHref } from "./spine-hrefs";
import { SpineShell } from "./spine-shell";

const paintedSpine = oncePer(({ years: spine, yearHref: template }: PageSpine) => {
  const scene = spineScene(spine, (year) => yearHref(template, year));
  const { years } = spine;
  return {
    bars: sealedOf(paintShapes(scene, stretchedPen(years.length))),
    decades: sealedOf(paintShapes(decadeNames(years), pagePen)),
    readings: years.map(({ reading }) => reading).join("\n"),
    years: years.map(({ year }) => year).join(" "),
  };
});

/** The years that the page shows, first and last by their positions; `null` where it shows all, or none. */
function shownYears({ years: { years, whole } }: PageSpine): readonly [number, number] | null {
  const first = years.findIndex((item) => item.shown);
  return whole || first < 0 ? null : [first, years.findLastIndex((item) => item.shown)];
}

/**
 * The whole history as one small bar a year. It marks where the page's range lies: a click leads to a year, a drag
 * or Shift with the arrow keys takes a span, arrow keys alone walk, and what is under the pointer or has the focus is read; without scripts
 * each bar is a link with its title.
 */
export function YearSpine({ spine }: { readonly spine: PageSpine }) {
  const { bars, decades, readings, years } = paintedSpine(spine);
  return (
    <nav aria-label={spine.years.label} className="pt-2">
      <SpineShell
        name={bars.name}
        years={years}
        readings={readings}
        shown={shownYears(spine)}
        rangeHref={spine.rangeHref}
        height={SPINE_HEIGHT}
        bars={<Sealed as="g" sealed={bars} />}
        decades={
          <Sealed
            as="svg"
            width="100%"
            height="16"
            aria-hidden="true"
            className="text-[12px] text-soft"
            sealed={decades}
          />
        }
      />
    </nav>
  );
}
