"use client";

import { useRouter } from "next/navigation";
import { type DragEvent, useRef } from "react";
import { pagePen, stretchedPen } from "@/components/charts/page-pen";
import { paintedHtml } from "@/components/charts/painted-plot";
import { keptByText, type PaintedHtml, Picture } from "@/components/charts/picture";
import { useReading } from "@/components/charts/use-reading";
import type { PageFrame } from "@/lib/pages/page-frame";
import { fromColumn } from "@/lib/plot/crosshair/reading-place";
import { paintShapes } from "@/lib/plot/paint";
import {
  decadeNames,
  markedYears,
  SPINE_HEIGHT,
  type YearSpine as Spine,
  type SpineYear,
  spineScene,
} from "@/lib/plot/scenes/spine-scene";
import { useDrag, useWalk } from "./use-spine";

/** An address for some years; as dates from year-end to year-end, so that the range's return is that of its years. */
function hrefOf(template: string, first: number, last: number): string {
  return template
    .replace("{year}", String(first))
    .replace("{from}", `${first - 1}-12-31`)
    .replace("{to}", `${last}-12-31`);
}

/** A served spine as SVG text. */
interface PaintedSpine {
  readonly spine: Spine;
  readonly rangeHref: string;
  readonly years: PaintedHtml;
  readonly decades: PaintedHtml;
}

const paintedSpine = keptByText(30, (json): PaintedSpine => {
  const { years: spine, yearHref, rangeHref } = JSON.parse(json) as NonNullable<PageFrame["spine"]>;
  const scene = spineScene(spine, (year) => hrefOf(yearHref, year, year));
  return {
    spine,
    rangeHref,
    years: paintedHtml(scene, stretchedPen(spine.years.length)),
    decades: paintedHtml(decadeNames(spine.years), pagePen),
  };
});

/** What lies behind the years of the drag, else behind those that the page shows; empty where it shows all. */
function markedHtml({ years, whole }: Spine, drag: readonly [number, number] | null): string {
  const first = years.findIndex((item) => item.shown);
  if (drag === null && (whole || first < 0)) return "";
  const [from, to] = drag ?? [first, years.findLastIndex((item) => item.shown)];
  const marked = markedYears(Math.min(from, to), Math.max(from, to), years);
  return paintShapes([marked], stretchedPen(years.length));
}

interface SpinePictureProps extends PaintedSpine {
  readonly onChoose: (first: number, last: number) => void;
}

function SpinePicture({ spine, years: html, decades, onChoose }: SpinePictureProps) {
  const picture = useRef<SVGSVGElement>(null);
  const { years } = spine;
  const { span, walk, forget } = useWalk(picture, html, onChoose);
  const { drag, ...dragging } = useDrag(years.length, onChoose);
  const { read, handlers } = useReading({
    picture,
    html,
    positionAt: (fraction) => Math.min(years.length - 1, Math.floor(fraction * years.length)),
    areas: "a > rect",
    className: "fill-ink/15",
  });
  const events = {
    ...handlers,
    onKeyDown: walk,
    onDragStart: (event: DragEvent) => event.preventDefault(),
    onPointerDown: inTurn(handlers.onPointerDown, dragging.onPointerDown),
    onPointerMove: inTurn(handlers.onPointerMove, dragging.onPointerMove),
    onPointerLeave: inTurn(handlers.onPointerLeave, dragging.onPointerLeave),
    onPointerUp: dragging.onPointerUp,
    onBlur: inTurn(handlers.onBlur, forget),
  };
  return (
    <>
      <svg
        ref={picture}
        role="presentation"
        viewBox={`0 0 ${years.length} ${SPINE_HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height={SPINE_HEIGHT}
        className="block touch-pan-y select-none"
        {...events}
      >
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: paintShapes escapes all that is in it */}
        <g dangerouslySetInnerHTML={{ __html: markedHtml(spine, drag ?? span) }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the same */}
        <g dangerouslySetInnerHTML={html} />
      </svg>
      <div className="relative">
        <Picture html={decades} height="16" aria-hidden="true" className="text-[12px] text-soft" />
        <SpineReading years={years} read={read} />
      </div>
    </>
  );
}

/** What the year that is read says, over the names of the decades: nothing moves when it comes or goes. */
function SpineReading({
  years,
  read,
}: {
  readonly years: readonly SpineYear[];
  readonly read: number | null;
}) {
  const year = read === null ? undefined : years[read];
  if (read === null || year === undefined) return null;
  return (
    <p
      aria-hidden="true"
      className="pointer-events-none absolute top-0 bg-paper px-1 text-[12px] leading-4 font-medium whitespace-nowrap"
      style={fromColumn(read, years.length)}
      data-layer="reading"
    >
      {year.reading}
    </p>
  );
}

function inTurn<Event>(first: (event: Event) => void, second: (event: Event) => void) {
  return (event: Event) => {
    first(event);
    second(event);
  };
}

/**
 * The whole history as one small bar a year. It marks where the page's range lies: a click leads to a year, a drag
 * or Shift with the arrow keys takes a span, arrow keys alone walk, and what is under the pointer or has the focus is read; without scripts
 * each bar is a link with its title.
 * @param spineJson the `spine` of a `PageFrame` as JSON text
 */
export function YearSpine({ spineJson }: { readonly spineJson: string }) {
  const painted = paintedSpine(spineJson);
  const { spine, rangeHref } = painted;
  const router = useRouter();
  const choose = (first: number, last: number) => {
    const [from, to] = [spine.years[first], spine.years[last]];
    if (from !== undefined && to !== undefined)
      router.push(hrefOf(rangeHref, from.year, to.year), { scroll: false });
  };
  return (
    <nav aria-label={spine.label} className="pt-2">
      <SpinePicture {...painted} onChoose={choose} />
    </nav>
  );
}
