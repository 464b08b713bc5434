import { useSyncExternalStore } from "react";

interface RestingSliderProps {
  readonly title: string;
  readonly reading: string;
}

const never = () => () => {};

/** Where the crosshair will be: reached by the keyboard as soon as scripts run, and not before. */
export function RestingSlider({ title, reading }: RestingSliderProps) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!scripted) return null;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={title}
      aria-valuenow={1}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuetext={reading}
      className="cursor-crosshair touch-pan-y outline-offset-2 outline-index focus-visible:outline-2"
      data-layer="resting"
    />
  );
}
