"use client";

import { type MouseEvent, type ReactNode, useRef } from "react";
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

/** The link to the contents, which a script opens in place: no page carries them, they come when they are wanted. */
export function ContentsMenu({ href, dataHref, entry, isCurrent, children }: ContentsMenuProps) {
  const link = useRef<HTMLAnchorElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { entries, fetchSoon, toggle, walk } = useContentsPanel({ href, dataHref, link, panel });
  const live = isCurrent
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
        className="order-1 flex print:hidden h-16 w-1/2 items-center justify-between gap-2 border-t border-rule pl-4 text-label hover:text-index min-[1100px]:order-none min-[1100px]:-mb-px min-[1100px]:h-10 min-[1100px]:w-auto min-[1100px]:border-t-0 min-[1100px]:border-b-2 min-[1100px]:border-transparent min-[1100px]:pl-0 min-[1100px]:text-index min-[1100px]:aria-expanded:border-index min-[1100px]:aria-[current]:border-index"
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
