"use client";

import { createContext, use } from "react";

/** What was dropped, chosen or pasted: a file, or a folder, which has no bytes. */
export interface InboxItem {
  readonly file: File;
  readonly isFolder: boolean;
}

/** Opens files on the page around. */
export type OpenFiles = (files: readonly File[]) => void;

export const OpenFilesContext = createContext<OpenFiles>(() => undefined);

/** What opens files on the page around. */
export function useOpenFiles(): OpenFiles {
  return use(OpenFilesContext);
}
