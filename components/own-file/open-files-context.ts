"use client";

import { createContext, use } from "react";

/** What was dropped, chosen or pasted: a file, or a folder, which has no bytes. */
export interface InboxItem {
  readonly file: File;
  readonly isFolder: boolean;
}

/** How files are opened on the page around. */
export interface OpeningFiles {
  readonly open: (files: readonly File[]) => void;
  /** Fetches what shows them, once it looks as if one would come. */
  readonly prepare: () => Promise<unknown>;
}

export const OpenFilesContext = createContext<OpeningFiles>({
  open: () => undefined,
  prepare: async () => undefined,
});

/** What opens files on the page around. */
export function useOpeningFiles(): OpeningFiles {
  return use(OpenFilesContext);
}
