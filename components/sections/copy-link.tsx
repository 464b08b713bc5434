"use client";

import { type MouseEvent, useEffect, useState } from "react";

interface CopyLinkProps {
  readonly href: string;
  readonly label: string;
  readonly copiedLabel: string;
  readonly className: string;
}

const SHOWN_MS = 2_000;

/** A link to this very place; where scripts run, a click copies its address instead of following it. */
export function CopyLink({ href, label, copiedLabel, className }: CopyLinkProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (!navigator.clipboard || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    // A refused clipboard leaves the link as it is, to be copied by hand.
    await navigator.clipboard.writeText(event.currentTarget.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <a href={href} onClick={copy} className={className}>
      {label}
      <span role="status" className={copied ? "ml-1 text-up" : "sr-only"}>
        {copied ? copiedLabel : ""}
      </span>
    </a>
  );
}
