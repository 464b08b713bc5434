"use client";

import {
  type ComponentType,
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useState,
} from "react";
import type { Locale } from "@/lib/i18n/locale";
import { isOwnHref } from "@/lib/url/own-file";
import type { OwnDeskViewProps } from "./own-desk-view";

/** What was dropped, chosen or pasted, for the desk to read. */
export type OpenFiles = (files: readonly File[]) => void;

const OpenFilesContext = createContext<OpenFiles>(() => undefined);

/** Opens files on the page around. */
export function useOpenFiles(): OpenFiles {
  return use(OpenFilesContext);
}

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
  const [inbox, setInbox] = useState<readonly File[]>([]);
  const open = useCallback<OpenFiles>((files) => {
    setInbox(files);
    void import("./own-desk-view").then(({ OwnDeskView }) => setDesk(() => OwnDeskView));
  }, []);
  useEffect(() => {
    if (isOwnHref(window.location.href)) open([]);
  }, [open]);
  useDroppedFiles(open);
  return (
    <OpenFilesContext value={open}>
      {Desk === null ? (
        children
      ) : (
        <Desk locale={locale} inbox={inbox}>
          {children}
        </Desk>
      )}
    </OpenFilesContext>
  );
}

/** Takes files that are dropped anywhere on the page, which the browser would otherwise open in its place. */
function useDroppedFiles(open: OpenFiles): void {
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      open([...event.dataTransfer.files]);
    };
    window.addEventListener("dragover", allow);
    window.addEventListener("drop", take);
    return () => {
      window.removeEventListener("dragover", allow);
      window.removeEventListener("drop", take);
    };
  }, [open]);
}
