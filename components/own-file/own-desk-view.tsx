"use client";

import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { type Translator, translator } from "@/lib/i18n/translator";
import { type DropProblem, dropProblem, dropProblemText } from "@/lib/own-file/drop-problem";
import type { OpenedFile } from "@/lib/own-file/own-desk";
import { pageHref, parseOwnHref, placeOf } from "@/lib/url/address";
import { isOwnSymbol } from "@/lib/url/own-file";
import { FileZone } from "./file-zone";
import { type Kept, useKept } from "./kept/use-kept";
import { type NoPageReason, NoSuchPage } from "./no-such-page";
import { OpenFilesBar } from "./open-files-bar";
import type { InboxItem } from "./open-files-context";
import { OwnNav } from "./own-nav";
import { OwnPage } from "./own-page";
import { ReadingFold } from "./reading/reading-fold";
import { type Desk, type FileToOpen, useDesk } from "./use-desk";
import { useOwnAddress } from "./use-own-address";
import { type ShownPage, useOwnPage } from "./use-own-page";
import { zoneWords } from "./zone-words";

export interface OwnDeskViewProps {
  readonly locale: Locale;
  /** What was dropped, chosen or pasted last. */
  readonly inbox: readonly InboxItem[];
  /** Told whether what is shown of a file takes the place of the page without one. */
  readonly onCover: (isCovering: boolean) => void;
}

/** The files that are open, what was found in the one that is looked at, and its pages. */
export function OwnDeskView({ locale, inbox, onCover }: OwnDeskViewProps) {
  const t = translator(locale);
  const desk = useDesk(locale);
  const kept = useKept(desk);
  const href = useOwnAddress();
  const shown = useOwnPage(desk, href);
  const symbol = symbolOf(href);
  const goTo = useCallback(
    (file: string) => window.location.assign(pageHref(locale, placeOf("overview", { symbol: file }))),
    [locale],
  );
  const problem = useInbox(desk, inbox, goTo);
  const openKept = useOpenKept(desk, kept, { symbol, goTo });
  const close = (closed: string) => {
    desk.close(closed);
    if (closed === symbol) window.location.assign(`${pageHref(locale, placeOf("analyze", {}))}#`);
  };
  const file = desk.files.find((each) => each.symbol === symbol) ?? null;
  const page = shown?.page ?? null;
  const why = symbol === null || page !== null ? null : whyNoPage({ desk, kept, shown, symbol, file });
  const isCovering = page !== null || why === "failed" || why === "noPage";
  // Before the browser paints: there is one page at a time.
  useLayoutEffect(() => onCover(isCovering), [isCovering, onCover]);
  return (
    <>
      <OpenFilesBar
        {...{ t, desk, kept }}
        current={symbol}
        onOpenKept={openKept}
        onClose={close}
        problem={problem && dropProblemText(problem, t)}
      />
      {isCovering ? <AnotherFile t={t} /> : null}
      {file === null ? null : (
        <ReadingFold key={file.symbol} {...{ t, locale, file }} onChoices={desk.choose} />
      )}
      {file === null || file.held === null ? null : (
        <OwnNav t={t} file={file} files={desk.files} page={page?.place.page ?? null} />
      )}
      {why === null ? null : <NoSuchPage {...{ t, symbol, why }} />}
      {page === null || desk.worker === null ? null : (
        <OwnPage locale={locale} page={page} worker={desk.worker} />
      )}
    </>
  );
}

interface Missing {
  readonly desk: Desk;
  readonly kept: Kept;
  readonly shown: ShownPage | null;
  /** The file that the address is of; `null` where it is not open. */
  readonly symbol: string;
  readonly file: OpenedFile | null;
}

/** Why there is no page at an address; `null` where one may still come, or its file is refused, which says why itself. */
function whyNoPage({ desk, kept, shown, symbol, file }: Missing): NoPageReason | null {
  if (file === null) {
    const isKept = kept.files.some((each) => each.symbol === symbol);
    return desk.reading !== null || !kept.isListed || isKept ? null : "notOpen";
  }
  if (shown === null || file.held === null) return null;
  return shown.isFailed ? "failed" : "noPage";
}

function AnotherFile({ t }: { readonly t: Translator }) {
  return (
    <details className="mt-2 text-label print:hidden">
      <summary className="cursor-pointer py-1 text-soft hover:text-index">
        {t("analyze.desk.another")}
      </summary>
      <div className="pt-2">
        <FileZone words={zoneWords(t)} />
      </div>
    </details>
  );
}

/** The file that an address is of: the first one that it names. */
function symbolOf(href: string | null): string | null {
  const address = href === null ? null : parseOwnHref(href);
  if (address === null) return null;
  const { place, query } = address;
  if ("symbol" in place) return place.symbol;
  return query.get("symbols")?.split(",").find(isOwnSymbol) ?? null;
}

/** Opens what came, and goes to the first file of it; says what speaks against all of it. */
function useInbox(desk: Desk, inbox: readonly InboxItem[], goTo: (symbol: string) => void) {
  const [problem, setProblem] = useState<DropProblem | null>(null);
  const { open } = desk;
  useEffect(() => {
    if (inbox.length === 0) return;
    const items = inbox.map(({ file, isFolder }) => ({ name: file.name, bytes: file.size, isFolder }));
    const found = dropProblem(items);
    setProblem(found);
    if (found !== null) return;
    const files = inbox.map(({ file }): FileToOpen => ({ file, name: file.name }));
    void open(files).then(([first]) => first && goTo(first.symbol));
  }, [open, inbox, goTo]);
  return problem;
}

interface Wanted {
  /** The file that the address is of. */
  readonly symbol: string | null;
  readonly goTo: (symbol: string) => void;
}

/** Opens a kept file and goes to it; the one that the address is of by itself. */
function useOpenKept(desk: Desk, kept: Kept, { symbol, goTo }: Wanted) {
  const { open, files } = desk;
  const { take } = kept;
  const isAwaited =
    symbol !== null &&
    files.every((file) => file.symbol !== symbol) &&
    kept.files.some((file) => file.symbol === symbol);
  useEffect(() => {
    if (isAwaited && symbol !== null) void take(symbol).then((file) => file && open([file]));
  }, [isAwaited, symbol, take, open]);
  return async (wanted: string) => {
    const file = await take(wanted);
    const [opened] = file === null ? [] : await open([file]);
    if (opened !== undefined) goTo(opened.symbol);
  };
}
