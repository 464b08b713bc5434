"use client";

import { CopyLink } from "./copy-link";

/** Where a plate's files and its own address lead, and their words; made by `fileLinksOf`. */
export interface FileLinksProps {
  readonly csv: string;
  readonly json: string;
  /** The plate's own place on its page. */
  readonly link: string;
  /** What is in them, for screen readers that list links out of context. */
  readonly what: string;
  readonly words: {
    readonly label: string;
    readonly menu: string;
    readonly csv: string;
    readonly json: string;
    readonly link: string;
    readonly copied: string;
  };
}

const LINK = "px-1.5 py-1 hover:text-index";

/**
 * The files of a plate and its address, the same everywhere: a row of links, folded into one menu on a phone. It is one closed
 * `details` whose content wider screens always show; a browser that cannot do that has the menu there too.
 */
export function FileLinks({ csv, json, link, what, words }: FileLinksProps) {
  return (
    <details className="relative ml-auto shrink-0 sm:[&::details-content]:[content-visibility:visible]">
      <summary className="px-1.5 py-1 sm:hidden" aria-label={words.label}>
        {words.menu} ▾
      </summary>
      <div className="absolute right-0 z-20 flex min-w-32 flex-col border border-rule bg-raised p-2 shadow-md sm:static sm:min-w-0 sm:flex-row sm:gap-x-1 sm:border-0 sm:bg-transparent sm:p-0 sm:shadow-none">
        <a href={csv} aria-label={`${words.csv}: ${what}`} className={LINK} download>
          {words.csv}
        </a>
        <a href={json} aria-label={`${words.json}: ${what}`} className={LINK}>
          {words.json}
        </a>
        <CopyLink href={link} label={words.link} copiedLabel={words.copied} className={LINK} />
      </div>
    </details>
  );
}
