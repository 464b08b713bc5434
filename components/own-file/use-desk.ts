"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { answerOwnViews } from "@/components/charts/ask-view";
import type { Locale } from "@/lib/i18n/locale";
import type { OwnChoices } from "@/lib/own-file/own-choices";
import type { OpenedFile } from "@/lib/own-file/own-desk";
import { type DeskInWorker, endDesk, startDesk } from "./own-worker";

/** A file to open: what the browser calls it, and, of one that was kept, what the reader said of it. */
export interface FileToOpen {
  readonly file: Blob;
  readonly name: string;
  readonly choices?: OwnChoices;
  /** The symbol that it had; the next free one where it is taken. */
  readonly symbol?: string;
}

/** The files that are open, and what can be done with them. */
export interface Desk {
  /** `null` while it is being started. */
  readonly worker: DeskInWorker["desk"] | null;
  readonly files: readonly OpenedFile[];
  /** Raised whenever a file is another: pages of it are then made anew. */
  readonly version: number;
  /** The name of the file that is being read; `null` where none is. */
  readonly reading: string | null;
  /** The name of the last file that the browser could not give; `null` where it gave all. */
  readonly unreadable: string | null;
  readonly open: (files: readonly FileToOpen[]) => Promise<readonly OpenedFile[]>;
  readonly choose: (symbol: string, choices: OwnChoices) => void;
  readonly close: (symbol: string) => void;
  /** The file itself, by its symbol; `null` where it is not open. */
  readonly blobOf: (symbol: string) => Blob | null;
}

const SETTLED_AFTER_MS = 300;

/** A desk in a worker, for as long as the page is there. */
export function useDesk(locale: Locale): Desk {
  const blobs = useRef(new Map<string, Blob>());
  const [worker, setWorker] = useState<DeskInWorker["desk"] | null>(null);
  const [files, setFiles] = useState<readonly OpenedFile[]>([]);
  const [version, setVersion] = useState(0);
  const [reading, setReading] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const start = useCallback(() => {
    const started = startDesk(locale);
    setWorker(() => started.desk);
    return started;
  }, [locale]);

  const lay = useCallback((opened: OpenedFile, { desk }: DeskInWorker) => {
    setFiles((before) => {
      const isKnown = before.some(({ symbol }) => symbol === opened.symbol);
      return isKnown
        ? before.map((file) => (file.symbol === opened.symbol ? opened : file))
        : [...before, opened];
    });
    setVersion((before) => before + 1);
    answerOwnViews(async (href) => {
      const file = await desk.file(href);
      return new Response(file?.text ?? null, { status: file === null ? 404 : 200 });
    });
  }, []);

  const open = useCallback<Desk["open"]>(
    async (wanted) => {
      const started = start();
      const opened: OpenedFile[] = [];
      setUnreadable(null);
      for (const { file, name, choices = {}, symbol } of wanted) {
        setReading(name);
        try {
          const laid = await started.desk.open(file, name, choices, symbol ?? null);
          opened.push(laid);
          blobs.current.set(laid.symbol, file);
          lay(laid, started);
          // The page shows what the file says by itself; whose closes they are is asked when it stands.
          setTimeout(async () => {
            const settled = await started.desk.settle(laid.symbol);
            if (settled !== null) lay(settled, started);
          }, SETTLED_AFTER_MS);
        } catch {
          setUnreadable(name);
        }
      }
      setReading(null);
      return opened;
    },
    [start, lay],
  );

  const choose = useCallback<Desk["choose"]>(
    async (symbol, choices) => {
      const started = start();
      const laid = await started.desk.choose(symbol, choices);
      if (laid !== null) lay(laid, started);
    },
    [start, lay],
  );

  const close = useCallback<Desk["close"]>(
    async (symbol) => {
      await start().desk.close(symbol);
      blobs.current.delete(symbol);
      setFiles((before) => before.filter((file) => file.symbol !== symbol));
      setVersion((before) => before + 1);
    },
    [start],
  );
  useEffect(() => endDesk, []);
  const blobOf = useCallback((symbol: string) => blobs.current.get(symbol) ?? null, []);
  return { worker, files, version, reading, unreadable, open, choose, close, blobOf };
}
