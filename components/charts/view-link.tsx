"use client";

import type { MouseEvent, ReactNode } from "react";
import { useViewNavigation } from "./use-view-navigation";

export interface ViewLinkProps {
  /** The state's own address: the link works without scripts, in a new tab and when copied. */
  readonly href: string;
  /** The address of the same state's JSON. */
  readonly dataHref: string;
  /** Whether the page shows this state. */
  readonly current: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another state of the same page (range, scale), followed without a reload where scripts run. */
export function ViewLink({ href, dataHref, current, className, children }: ViewLinkProps) {
  const navigate = useViewNavigation();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || event.button !== 0 || elsewhere) return;
    event.preventDefault();
    navigate(href, dataHref);
  };
  return (
    <a href={href} onClick={follow} className={className} aria-current={current ? "true" : undefined}>
      {children}
    </a>
  );
}
