"use client";

import type { DragEvent, ReactNode } from "react";
import { useRef } from "react";
import { NAMED_PARTS } from "@/components/charts/named-parts";
import { fillOf } from "@/components/charts/tones";
import { useNamedReading } from "@/components/charts/use-named-reading";
import { usePagePush } from "@/components/ui/use-page-push";
import { fromColumn } from "@/lib/plot/crosshair/reading-place";
import { yearsHref } from "./spine-hrefs";
import { useDrag, useWalk } from "./use-spine";

interface SpineShellProps {
  /** Names what is in the picture: another name, other links. */
  readonly name: string;
  /** The years of the bars, and what each says to the eye, in one text each: neither is looked at before a touch. */
  readonly years: string;
  readonly readings: string;
  /** First and last year of the page's range by their positions; `null` where nothing is to be marked. */
  readonly shown: readonly [number, number] | null;
  /** The address of a range, with `{from}` and `{to}` for the dates. */
  readonly rangeHref: string;
  readonly height: number;
  readonly bars: ReactNode;
  readonly decades: ReactNode;
}

/** The ears of the year spine: its picture is the document's own. */
export function SpineShell(props: SpineShellProps) {
  const { name, shown, rangeHref, height, bars, decades } = props;
  const push = usePagePush();
  const years = props.years.split(" ");
  const count = years.length;
  const picture = useRef<SVGSVGElement>(null);
  const choose = (one: number, other: number) => {
    const [first, last] = [years[Math.min(one, other)], years[Math.max(one, other)]];
    if (first !== undefined && last !== undefined) push(yearsHref(rangeHref, first, last));
  };
  const { root, part, handlers } = useNamedReading(NAMED_PARTS.painted);
  const { span, walk, forget } = useWalk(picture, name, choose);
  const { drag, ...dragging } = useDrag(count, choose);
  const marked = drag ?? span ?? shown;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be reached in it are the links
    <div ref={root} {...handlers} onKeyDown={walk}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
      <svg
        ref={picture}
        role="presentation"
        viewBox={`0 0 ${count} ${height}`}
        preserveAspectRatio="none"
        width="100%"
        height={height}
        className="block touch-pan-y select-none"
        onDragStart={(event: DragEvent) => event.preventDefault()}
        onBlur={forget}
        {...dragging}
      >
        {marked === null ? null : (
          <rect
            x={Math.min(...marked)}
            width={Math.abs(marked[1] - marked[0]) + 1}
            y="0"
            height={height}
            className={fillOf("span")}
            data-layer="span"
          />
        )}
        {bars}
      </svg>
      <div className="relative">
        {decades}
        {part === null ? null : (
          <SpineReading picture={picture.current} part={part} readings={props.readings} />
        )}
      </div>
    </div>
  );
}

interface SpineReadingProps {
  readonly picture: Element | null;
  readonly part: Element;
  readonly readings: string;
}

/** What the year that is read says, over the names of the decades: nothing moves when it comes or goes. */
function SpineReading({ picture, part, readings }: SpineReadingProps) {
  const texts = readings.split("\n");
  const links: Element[] = [...(picture?.querySelectorAll("a") ?? [])];
  const position = links.indexOf(part);
  if (position < 0) return null;
  return (
    <p
      aria-hidden="true"
      className="pointer-events-none absolute top-0 bg-paper px-1 text-[12px] leading-4 font-medium whitespace-nowrap"
      style={fromColumn(position, texts.length)}
      data-layer="reading"
    >
      {texts[position]}
    </p>
  );
}
