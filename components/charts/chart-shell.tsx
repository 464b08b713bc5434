"use client";

import { useCallback, useState } from "react";
import type { ChartProps, EarlyView } from "./chart-props";
import { NAMED_PARTS } from "./named-parts";
import { usePendingView } from "./pending-view";
import { PlotFrame } from "./plot-frame";
import { ReadingLine } from "./reading-line";
import type { ReadingText } from "./reading-text";
import { RestingSlider } from "./resting-slider";
import { StillPicture } from "./still-picture";
import { useFirstTouch } from "./use-first-touch";
import { useNamedReading } from "./use-named-reading";

// Paper has the still lines in any case: it is as wide as it is.
const LIVE_LINES = "not-print:[&_[data-layer=lines]]:hidden";

/**
 * A chart at rest: the document's own picture, a line that says its last value, and ears. The first touch, hover or key
 * loads the live layer and the plot; the live layer then draws the lines in the same place, follows pointer and keyboard,
 * and shows an announced view before its page. The document's lines take any width by themselves: they show while the
 * live ones are not there at the present one.
 */
export function ChartShell(props: ChartProps) {
  const { dataHref, title, description, back, front } = props;
  const pending = usePendingView();
  const { Live, takeFirst, wake, listeners } = useFirstTouch(dataHref);
  const { root, words, handlers } = useNamedReading(NAMED_PARTS.painted);
  const [early, setEarly] = useState<EarlyView | null>(null);
  // The view whose lines the live layer has in the page at the present width.
  const [drawn, setDrawn] = useState<string | null>(null);
  const [read, setRead] = useState<ReadingText | null>(null);
  const [isReady, setReady] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const onReady = useCallback(() => setReady(true), []);

  const wanted = pending ?? dataHref;
  // An answer counts only while its view is awaited: the page's own picture wins as soon as it is there.
  const shown = early !== null && early.dataHref === wanted ? early : null;
  // One of the two shows the lines at any moment, never both and never none.
  const live = drawn === (shown?.dataHref ?? dataHref);
  const frame = shown?.frame ?? props.frame;
  const hasLines = frame.series > 0;
  const miss = () => {
    setMissing(true);
    wake();
  };
  return (
    <div ref={root} {...handlers}>
      <PlotFrame
        plot={frame}
        title={title}
        description={description}
        reading={
          <ReadingLine
            reading={words ?? read ?? frame.resting}
            series={frame.series}
            isTold={words !== null}
          />
        }
        isWalked={frame.isWalked}
        listeners={hasLines && !isReady ? listeners : {}}
      >
        <StillPicture
          still={back}
          instead={shown?.back ?? null}
          onMissing={miss}
          height={frame.height}
          className={`block overflow-visible ${live ? LIVE_LINES : ""}`}
          aria-hidden="true"
        />
        {hasLines && !isReady ? <RestingSlider title={title} reading={frame.resting.spoken} /> : null}
        {Live === null ? null : (
          <Live
            {...{ ...props, wanted, takeFirst, onReady, isMissing }}
            onShow={setEarly}
            onDrawn={setDrawn}
            onRead={setRead}
            linesOnScreen={live}
          />
        )}
        <StillPicture
          still={front}
          instead={shown?.front ?? null}
          role="presentation"
          height={frame.height}
          className="pointer-events-none z-1 block touch-pan-y overflow-visible"
        />
      </PlotFrame>
    </div>
  );
}
