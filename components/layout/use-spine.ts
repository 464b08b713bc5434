import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useState } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10 };

/** Positions of the years a drag has touched, in order. */
export function useDrag(count: number, choose: (first: number, last: number) => void) {
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const positionOf = (event: PointerEvent<Element>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return Math.min(count - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * count)));
  };
  return {
    drag,
    onPointerDown: (event: PointerEvent<Element>) => {
      if (event.button !== 0 || event.pointerType === "touch") return;
      const position = positionOf(event);
      setDrag([position, position]);
    },
    onPointerMove: (event: PointerEvent<Element>) => {
      if (drag !== null) setDrag([drag[0], positionOf(event)]);
    },
    onPointerUp: () => {
      if (drag !== null && drag[0] !== drag[1]) choose(...drag);
      setDrag(null);
    },
    onPointerLeave: () => setDrag(null),
  };
}

/**
 * Keys walk from link to link: the year they have led to is the spine's one Tab stop until the focus leaves it. With
 * Shift they span the years between, which Enter takes.
 * @param name names what the picture holds: another name, other links
 */
export function useWalk(
  picture: RefObject<SVGSVGElement | null>,
  name: string,
  choose: (first: number, last: number) => void,
) {
  const [span, setSpan] = useState<readonly [number, number] | null>(null);
  const [reached, setReached] = useState<number | null>(null);
  const linksIn = (): SVGElement[] => [...(picture.current?.querySelectorAll<SVGElement>("a") ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the links are those of the picture's text
  useEffect(() => {
    const links = linksIn();
    const resting = links.find(({ tabIndex }) => tabIndex === 0);
    const stop = reached === null ? undefined : links[reached];
    if (stop === undefined) return;
    resting?.setAttribute("tabindex", "-1");
    stop.setAttribute("tabindex", "0");
    return () => {
      stop.setAttribute("tabindex", "-1");
      resting?.setAttribute("tabindex", "0");
    };
  }, [picture, name, reached]);
  const walk = (event: KeyboardEvent<Element>) => {
    if (event.key === "Enter" && span !== null && span[0] !== span[1]) {
      event.preventDefault();
      choose(...span);
      setSpan(null);
      return;
    }
    const step = STEPS[event.key];
    const links = linksIn();
    const current = links.findIndex((link) => link.matches(":focus"));
    if (step === undefined || current < 0) return;
    event.preventDefault();
    const position = Math.min(links.length - 1, Math.max(0, current + step));
    links[position]?.focus();
    setReached(position);
    setSpan(event.shiftKey ? [span?.[0] ?? current, position] : null);
  };
  const forget = () => {
    setReached(null);
    setSpan(null);
  };
  return { span, walk, forget };
}
