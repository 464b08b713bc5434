"use client";

import { useCallback, useState } from "react";
import type { ChartProps, EarlyView } from "./chart-props";
import { NAMED_PARTS } from "./named-parts";
import { usePendingView } from "./pending-view";
import { Picture } from "./picture";
import { BACK, FRONT } from "./picture-layers";
import { PlotFrame } from "./plot-frame";
import { ReadingLine } from "./reading-line";
import type { ReadingText } from "./reading-text";
import { RestingSlider } from "./resting-slider";
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
  const { Live, takeFirst, listeners } = useFirstTouch(dataHref);
  const { root, words, handlers } = useNamedReading(NAMED_PARTS.painted);
  const [early, setEarly] = useState<EarlyView | null>(null);
  // The view whose lines the live layer has in the page at the present width.
  const [drawn, setDrawn] = useState<string | null>(null);
  const [read, setRead] = useState<ReadingText | null>(null);
  const [isReady, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);

  const wanted = pending ?? dataHref;
  // An answer counts only while its view is awaited: the page's own picture wins as soon as it is there.
  const shown = early !== null && early.dataHref === wanted ? early : null;
  // One of the two shows the lines at any moment, never both and never none.
  const live = drawn === (shown?.dataHref ?? dataHref);
  const frame = shown?.frame ?? props.frame;
  const hasLines = frame.series > 0;
  return (
    <div ref={root} className={live ? LIVE_LINES : undefined} {...handlers}>
      <PlotFrame
        plot={frame}
        title={title}
        description={description}
        reading={
          <ReadingLine reading={words ?? read ?? frame.resting} room={frame.room} isTold={words !== null} />
        }
        isWalked={frame.isWalked}
        listeners={hasLines && !isReady ? listeners : {}}
      >
        {shown === null ? back : <Picture html={shown.back} height={frame.height} {...BACK} />}
        {hasLines && !isReady ? <RestingSlider title={title} reading={frame.resting.spoken} /> : null}
        {Live === null ? null : (
          <Live
            {...{ ...props, wanted, takeFirst, onReady }}
            onShow={setEarly}
            onDrawn={setDrawn}
            onRead={setRead}
            linesOnScreen={live}
          />
        )}
        {shown === null ? front : <Picture html={shown.front} height={frame.height} {...FRONT} />}
      </PlotFrame>
    </div>
  );
}
