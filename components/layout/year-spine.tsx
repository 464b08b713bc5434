"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from "react";
import type { YearSpine as Spine, SpineYear } from "@/lib/views/year-spine";

interface YearSpineProps {
  /** The spine as JSON text. */
  readonly spineJson: string;
  /** The address of a range, with `{from}` and `{to}` for its dates. */
  readonly rangeHref: string;
}

const HEIGHT = 40;
const AXIS = 22;
const BAR_SHARE = 0.78;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10 };

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

/** Positions of the years a drag has touched, in order. */
function useDrag(count: number, choose: (first: number, last: number) => void) {
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const positionOf = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return Math.min(count - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * count)));
  };
  return {
    drag,
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0 || event.pointerType === "touch") return;
      const position = positionOf(event);
      setDrag([position, position]);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (drag !== null) setDrag([drag[0], positionOf(event)]);
    },
    onPointerUp: () => {
      if (drag !== null && drag[0] !== drag[1]) choose(Math.min(...drag), Math.max(...drag));
      setDrag(null);
    },
    onPointerLeave: () => setDrag(null),
  };
}

/**
 * The whole history as one small bar a year. It marks where the page's range lies and changes it: a click takes a
 * year, a drag a span, arrow keys walk; without scripts each bar is a link.
 */
export function YearSpine({ spineJson, rangeHref }: YearSpineProps) {
  const spine = useMemo(() => JSON.parse(spineJson) as Spine, [spineJson]);
  const router = useRouter();
  const picture = useRef<SVGSVGElement>(null);
  // The year that arrow keys have led to: the spine's one Tab stop until the focus leaves it.
  const [reached, setReached] = useState<number | null>(null);
  const { years } = spine;
  const { drag, ...dragging } = useDrag(years.length, (first, last) => {
    const [from, to] = [years[first], years[last]];
    if (from !== undefined && to !== undefined)
      router.push(hrefOf(rangeHref, from.year, to.year), { scroll: false });
  });
  const first = years.findIndex((item) => item.shown);
  const last = years.findLastIndex((item) => item.shown);
  const marked =
    drag === null
      ? spine.whole || first < 0
        ? null
        : [first, last]
      : [Math.min(...drag), Math.max(...drag)];
  const reachable = reached ?? Math.max(0, spine.whole ? years.length - 1 : first);
  const walk = (event: KeyboardEvent<SVGSVGElement>) => {
    const step = STEPS[event.key];
    const links: Element[] = [...(picture.current?.querySelectorAll("a") ?? [])];
    const current = document.activeElement === null ? -1 : links.indexOf(document.activeElement);
    if (step === undefined || current < 0) return;
    event.preventDefault();
    const position = Math.min(links.length - 1, Math.max(0, current + step));
    const next = links[position];
    if (next instanceof SVGElement) next.focus();
    setReached(position);
  };
  return (
    <nav aria-label={spine.label} className="pt-2">
      <svg
        ref={picture}
        viewBox={`0 0 ${years.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height={HEIGHT}
        className="block touch-pan-y select-none"
        onKeyDown={walk}
        onBlur={() => setReached(null)}
        onDragStart={(event) => event.preventDefault()}
        {...dragging}
      >
        <title>{spine.label}</title>
        {marked === null ? null : (
          <rect
            x={marked[0]}
            y={0}
            width={(marked[1] ?? 0) - (marked[0] ?? 0) + 1}
            height={HEIGHT}
            className="fill-index/15"
          />
        )}
        <rect x={0} y={AXIS - 0.25} width={years.length} height={0.5} className="fill-soft" />
        <path d={barsPath(years, 1)} className="fill-up" />
        <path d={barsPath(years, -1)} className="fill-down" />
        {years.map(({ year, title }, position) => (
          <a key={year} href={hrefOf(rangeHref, year, year)} tabIndex={position === reachable ? 0 : -1}>
            <title>{title}</title>
            <rect x={position} width={1} height={HEIGHT} fill="transparent" />
          </a>
        ))}
      </svg>
      <DecadeLabels years={years} />
    </nav>
  );
}
