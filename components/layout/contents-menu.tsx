"use client";

import { type MouseEvent, type ReactNode, useRef, useSyncExternalStore } from "react";
import { ContentsPanel } from "./contents-panel";
import { useContentsPanel } from "./use-contents-panel";

interface ContentsMenuProps {
  readonly href: string;
  /** The contents as JSON, which hold what the panel shows. */
  readonly dataHref: string;
  /** The address of the entry that the page belongs to. */
  readonly entry: string | null;
  /** The page is the contents. */
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

const isPlainClick = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  !(metaKey || ctrlKey || shiftKey || altKey);

const never = () => () => {};

/** Whether scripts run on the page by now. */
function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** The link to the contents, which a script opens in place: no page carries them, they come when they are wanted. */
export function ContentsMenu({ href, dataHref, entry, isCurrent, children }: ContentsMenuProps) {
  const link = useRef<HTMLAnchorElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { entries, fetchSoon, toggle, walk } = useContentsPanel({ href, dataHref, link, panel });
  const isLive = useIsLive();
  // Without scripts it is a link, and says nothing of opening.
  const live =
    isCurrent || !isLive
      ? {}
      : {
          "aria-expanded": entries !== null,
          onPointerEnter: fetchSoon,
          onFocus: fetchSoon,
          onKeyDown: walk,
          onClick: (event: MouseEvent) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            toggle();
          },
        };
  return (
    <>
      <a
        ref={link}
        href={href}
        aria-current={isCurrent ? "page" : undefined}
        className="order-1 flex print:hidden h-16 w-1/2 items-center justify-between gap-2 pl-4 text-label hover:text-index wide:-mb-px wide:h-10 wide:w-auto wide:border-b-2 wide:border-transparent forced-colors:not-aria-expanded:not-aria-[current]:border-none wide:pl-0 wide:text-index wide:aria-expanded:border-index wide:aria-[current]:border-index"
        {...live}
      >
        {children}
      </a>
      {entries === null ? null : (
        <ContentsPanel ref={panel} entries={entries} current={entry} onKeyDown={walk} />
      )}
    </>
  );
}
