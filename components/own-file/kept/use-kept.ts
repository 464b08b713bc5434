"use client";

import { useCallback, useEffect, useState } from "react";
import type { Desk, FileToOpen } from "@/components/own-file/use-desk";
import type { OpenedFile } from "@/lib/own-file/own-desk";
import {
  deleteKept,
  type KeepingFailure,
  type Kept as KeptAnswer,
  type KeptFile,
  keepChoices,
  keepFile,
  listKept,
  readKept,
} from "./kept-files";

/** The files that this browser keeps, and what can be done with them. */
export interface Kept {
  readonly files: readonly KeptFile[];
  /** Whether the browser has said what it keeps. */
  readonly isListed: boolean;
  /** Why the last wish was not done; `null` where it was. */
  readonly failure: KeepingFailure | null;
  readonly keep: (file: OpenedFile) => Promise<void>;
  /** Forgets one, or all (`null`). */
  readonly forget: (symbol: string | null) => Promise<void>;
  /** A kept file, to be opened; `null` where it is not kept any more. */
  readonly take: (symbol: string) => Promise<FileToOpen | null>;
}

/** What is kept, listed anew after each wish; what the reader says of a kept file is kept with it. */
export function useKept({ blobOf, files: open }: Desk): Kept {
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  const [isListed, setListed] = useState(false);
  const [failure, setFailure] = useState<KeepingFailure | null>(null);
  const told = useCallback(<T>(answer: KeptAnswer<T>): T | null => {
    setFailure(answer.ok ? null : answer.reason);
    return answer.ok ? answer.value : null;
  }, []);
  const list = useCallback(async () => {
    const answer = await listKept();
    // That nothing can be kept here is no news until something is to be kept.
    if (answer.ok) setFiles(answer.value);
    setListed(true);
  }, []);
  useEffect(() => void list(), [list]);
  useEffect(() => {
    const changed = open.filter(({ symbol, choices }) =>
      files.some(
        (kept) => kept.symbol === symbol && JSON.stringify(kept.choices) !== JSON.stringify(choices),
      ),
    );
    if (changed.length === 0) return;
    void Promise.all(changed.map(({ symbol, choices }) => keepChoices(symbol, choices))).then(list);
  }, [open, files, list]);
  const keep = useCallback<Kept["keep"]>(
    async ({ symbol, name, choices }) => {
      const blob = blobOf(symbol);
      if (blob === null) return;
      const bytes = new Uint8Array(await blob.arrayBuffer());
      told(await keepFile({ symbol, name, bytes, choices }));
      await list();
    },
    [blobOf, told, list],
  );
  const forget = useCallback<Kept["forget"]>(
    async (symbol) => {
      told(await deleteKept(symbol));
      await list();
    },
    [told, list],
  );
  const take = useCallback<Kept["take"]>(
    async (symbol) => {
      const file = told(await readKept(symbol));
      if (file === null) return null;
      const { name, choices, bytes } = file;
      return { file: new Blob([bytes.slice()]), name, choices, symbol };
    },
    [told],
  );
  return { files, isListed, failure, keep, forget, take };
}
