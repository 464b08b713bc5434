"use client";

import { useRouter } from "next/navigation";
import { type DragEvent, useMemo, useRef } from "react";
import { useReading } from "@/components/charts/use-reading";
import type { YearSpine as Spine, SpineYear } from "@/lib/pages/year-spine";
import { SpineReading } from "./spine-reading";
import { useDrag, useWalk } from "./use-spine";

interface YearSpineProps {
  /** The spine as JSON text. */
  readonly spineJson: string;
  /** The address of a range, with `{from}` and `{to}` for its dates. */
  readonly rangeHref: string;
}

const HEIGHT = 40;
const AXIS = 22;
const BAR_SHARE = 0.78;

/** From year-end to year-end, so that the range's return is that of its years. */
function hrefOf(template: string, first: number, last: number): string {
  return template.replace("{from}", `${first - 1}-12-31`).replace("{to}", `${last}-12-31`);
}

/** All bars of one direction as one path. */
function barsPath(years: readonly SpineYear[], direction: 1 | -1): string {
  return years
    .map(({ height }, position) => {
      if (Math.sign(height) !== direction) return "";
      const length = Math.max(1, Math.abs(height) * (direction > 0 ? AXIS : HEIGHT - AXIS));
      const top = direction > 0 ? AXIS - length : AXIS;
      return `M${position + (1 - BAR_SHARE) / 2} ${top.toFixed(1)}h${BAR_SHARE}v${length.toFixed(1)}h-${BAR_SHARE}z`;
    })
    .join("");
}

const FEW_YEARS = 70;
const EDGE_SHARE = 0.03;

/** Every tenth year under its bar; a long history names every twentieth on a phone, and none beyond the edge. */
function DecadeLabels({ years }: { readonly years: readonly SpineYear[] }) {
  const labels = years
    .map(({ year }, position) => ({ year, share: (position + 0.5) / years.length }))
    .filter(({ year, share }) => year % 10 === 0 && share > EDGE_SHARE && share < 1 - EDGE_SHARE);
  return (
    <svg width="100%" height="16" aria-hidden="true" className="text-[12px] text-soft">
      {labels.map(({ year, share }) => (
        <text
          key={year}
          x={`${share * 100}%`}
          y="12"
          textAnchor="middle"
          fill="currentColor"
          className={years.length > FEW_YEARS && year % 20 !== 0 ? "max-sm:hidden" : undefined}
        >
          {year}
        </text>
      ))}
    </svg>
  );
}

interface SpinePictureProps {
  readonly spine: Spine;
  readonly rangeHref: string;
  readonly onChoose: (first: number, last: number) => void;
}

/** First and last position that are to be marked: those of the drag, else those that the page shows; `null` for all. */
function markedOf({ years, whole }: Spine, drag: readonly [number, number] | null): Marked | null {
  if (drag !== null) return { first: Math.min(...drag), last: Math.max(...drag) };
  const first = years.findIndex((item) => item.shown);
  return whole || first < 0 ? null : { first, last: years.findLastIndex((item) => item.shown) };
}

function SpinePicture({ spine, rangeHref, onChoose }: SpinePictureProps) {
  const picture = useRef<SVGSVGElement>(null);
  const { years } = spine;
  const { reached, walk, forget } = useWalk(picture);
  const { drag, ...dragging } = useDrag(years.length, onChoose);
  const { read, onRead, handlers } = useReading(picture, (fraction) =>
    Math.min(years.length - 1, Math.floor(fraction * years.length)),
  );
  const events = {
    onKeyDown: walk,
    onDragStart: (event: DragEvent) => event.preventDefault(),
    onClickCapture: handlers.onClickCapture,
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
        viewBox={`0 0 ${years.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height={HEIGHT}
        className="block touch-pan-y select-none"
        {...events}
      >
        <Bars years={years} marked={markedOf(spine, drag)} />
        <YearLinks spine={spine} rangeHref={rangeHref} reached={reached} read={read} onRead={onRead} />
      </svg>
      <div className="relative">
        <DecadeLabels years={years} />
        <SpineReading years={years} read={read} />
      </div>
    </>
  );
}

function inTurn<Event>(first: (event: Event) => void, second: (event: Event) => void) {
  return (event: Event) => {
    first(event);
    second(event);
  };
}

interface Marked {
  readonly first: number;
  readonly last: number;
}

function Bars({ years, marked }: { readonly years: readonly SpineYear[]; readonly marked: Marked | null }) {
  return (
    <>
      {marked === null ? null : (
        <rect
          x={marked.first}
          y={0}
          width={marked.last - marked.first + 1}
          height={HEIGHT}
          className="fill-index/15"
        />
      )}
      <rect x={0} y={AXIS - 0.25} width={years.length} height={0.5} className="fill-soft" />
      <path d={barsPath(years, 1)} className="fill-up" />
      <path d={barsPath(years, -1)} className="fill-down" />
    </>
  );
}

interface YearLinksProps {
  readonly spine: Spine;
  readonly rangeHref: string;
  /** Position to which keys have led, and the one that is read; `null` for none. */
  readonly reached: number | null;
  readonly read: number | null;
  readonly onRead: (position: number) => void;
}

/** A link over each bar. The title of the year that is read is on screen: the browser need not show it too. */
function YearLinks({ spine, rangeHref, reached, read, onRead }: YearLinksProps) {
  const { years, whole } = spine;
  const shown = whole
    ? years.length - 1
    : Math.max(
        0,
        years.findIndex((item) => item.shown),
      );
  return years.map(({ year, title }, position) => (
    <a
      key={year}
      href={hrefOf(rangeHref, year, year)}
      tabIndex={position === (reached ?? shown) ? 0 : -1}
      aria-label={position === read ? title : undefined}
      onFocus={() => onRead(position)}
    >
      {position === read ? null : <title>{title}</title>}
      <rect
        x={position}
        width={1}
        height={HEIGHT}
        className={position === read ? "fill-ink/15" : "fill-transparent"}
      />
    </a>
  ));
}

/**
 * The whole history as one small bar a year. It marks where the page's range lies and changes it: a click takes a
 * year, a drag a span, arrow keys walk, and what is under the pointer or has the focus is read; without scripts
 * each bar is a link with its title.
 */
export function YearSpine({ spineJson, rangeHref }: YearSpineProps) {
  const spine = useMemo(() => JSON.parse(spineJson) as Spine, [spineJson]);
  const router = useRouter();
  const choose = (first: number, last: number) => {
    const [from, to] = [spine.years[first], spine.years[last]];
    if (from !== undefined && to !== undefined)
      router.push(hrefOf(rangeHref, from.year, to.year), { scroll: false });
  };
  return (
    <nav aria-label={spine.label} className="pt-2">
      <SpinePicture spine={spine} rangeHref={rangeHref} onChoose={choose} />
    </nav>
  );
}
