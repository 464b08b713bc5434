"use client";

import { type ComponentType, type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { isOwnHref } from "@/lib/url/own-file";
import { type InboxItem, OpenFilesContext, type OpeningFiles } from "./open-files-context";
import type { OwnDeskViewProps } from "./own-desk-view";

type OpenItems = (items: readonly InboxItem[]) => void;

/** Fetches what shows files, before one is there. */
const prepare = () => import("./own-desk-view");

interface OwnFilesProps {
  readonly locale: Locale;
  /** The page without a file. */
  readonly children: ReactNode;
}

/**
 * The page of a reader's own files: what it is while none is open, and their desk from the first one on. What the desk takes
 * is fetched when a file comes, or where the address is of one.
 */
export function OwnFiles({ locale, children }: OwnFilesProps) {
  const [Desk, setDesk] = useState<ComponentType<OwnDeskViewProps> | null>(null);
  const [isCovered, setCovered] = useState(false);
  const [inbox, setInbox] = useState<readonly InboxItem[]>([]);
  const open = useCallback<OpenItems>(
    (items) => {
      setInbox(items);
      // The worker starts while the rest is on its way.
      if (items.length > 0) void import("./own-worker").then(({ startDesk }) => startDesk(locale));
      void prepare().then(({ OwnDeskView }) => setDesk(() => OwnDeskView));
    },
    [locale],
  );
  const opening = useMemo<OpeningFiles>(
    () => ({ open: (files) => open(files.map((file) => ({ file, isFolder: false }))), prepare }),
    [open],
  );
  useEffect(() => {
    if (isOwnHref(window.location.href)) open([]);
    else void whereKept(() => open([]));
  }, [open]);
  useDroppedItems(open);
  return (
    <OpenFilesContext value={opening}>
      {Desk === null ? null : <Desk locale={locale} inbox={inbox} onCover={setCovered} />}
      {isCovered ? null : children}
    </OpenFilesContext>
  );
}

/** Takes files that are dropped anywhere on the page, which the browser would otherwise open in its place. */
function useDroppedItems(open: OpenItems): void {
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      void prepare();
    };
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      open(itemsOf(event.dataTransfer));
    };
    window.addEventListener("dragover", allow);
    window.addEventListener("drop", take);
    return () => {
      window.removeEventListener("dragover", allow);
      window.removeEventListener("drop", take);
    };
  }, [open]);
}

function itemsOf({ items }: DataTransfer): InboxItem[] {
  return [...items].flatMap((item) => {
    const file = item.getAsFile();
    return file === null ? [] : [{ file, isFolder: item.webkitGetAsEntry()?.isDirectory === true }];
  });
}

/** Calls `then` where this browser keeps files of an earlier visit. */
async function whereKept(then: () => void): Promise<void> {
  const { listKept } = await import("./kept/kept-files");
  const kept = await listKept();
  if (kept.ok && kept.value.length > 0) then();
}
