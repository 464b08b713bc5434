"use client";

import { type ReactNode, useEffect } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { pageHref, parseOwnHref } from "@/lib/url/address";
import { isOwnSymbol } from "@/lib/url/own-file";
import { DoubtsPanel } from "./doubts-panel";
import { OpenFilesBar } from "./open-files-bar";
import { OwnNav } from "./own-nav";
import { OwnPage } from "./own-page";
import type { Desk } from "./use-desk";
import { useDesk } from "./use-desk";
import { useKept } from "./use-kept";
import { useOwnAddress } from "./use-own-address";
import { useOwnPage } from "./use-own-page";

export interface OwnDeskViewProps {
  readonly locale: Locale;
  /** The files that came last. */
  readonly inbox: readonly File[];
  /** The page without a file. */
  readonly children: ReactNode;
}

/** The files that are open, what was found in the one that is looked at, and its pages. */
export function OwnDeskView({ locale, inbox, children }: OwnDeskViewProps) {
  const t = translator(locale);
  const desk = useDesk(locale);
  const kept = useKept(desk);
  const href = useOwnAddress();
  const shown = useOwnPage(desk, href);
  useInbox(desk, inbox, locale);
  const symbol = symbolIn(href);
  const file = desk.files.find((each) => each.symbol === symbol) ?? null;
  const page = shown?.page ?? null;
  return (
    <>
      <OpenFilesBar {...{ t, desk, kept, current: symbol }} />
      {file === null ? null : (
        <>
          <OwnNav {...{ t, symbol: file.symbol, page: page?.place.page ?? null }} others={desk.files} />
          <DoubtsFold key={file.symbol} {...{ t, locale, file }} onChoices={desk.choose} />
        </>
      )}
      {page === null || desk.worker === null ? (
        children
      ) : (
        <OwnPage locale={locale} page={page} worker={desk.worker} />
      )}
    </>
  );
}
