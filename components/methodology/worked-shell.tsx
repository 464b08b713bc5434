"use client";

import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { MOST_ADDRESS_ROWS, readRows } from "@/lib/url/rows-field";
import type { WorkedTable } from "@/lib/views/methodology/worked-table";
import type { LiveWorkedProps } from "./live-worked-props";
import { ShownRows } from "./shown-rows";
import { WorkedSteps } from "./worked-steps";

interface WorkedShellProps {
  readonly worked: WorkedTable;
  readonly locale: Locale;
  readonly title: string;
  /** The table as the server set it. */
  readonly children: ReactNode;
}

/**
 * Steps and table at rest. The first touch, hover or key fetches what makes the cells fields and works the index out as
 * they change; so do lines that are too many for an address, once they are sent.
 */
export function WorkedShell({ worked, locale, title, children }: WorkedShellProps) {
  const [Live, setLive] = useState<ComponentType<LiveWorkedProps> | null>(null);
  const [given, setGiven] = useState<readonly string[][] | null>(null);
  const isLoading = useRef(false);
  const wake = useCallback(() => {
    if (isLoading.current) return;
    isLoading.current = true;
    import("./live/live-worked").then(
      ({ LiveWorked }) => setLive(() => LiveWorked),
      () => {
        isLoading.current = false;
      },
    );
  }, []);
  useEffect(() => {
    const take = (event: SubmitEvent) => {
      const rows = longRows(event.target);
      if (rows === null) return;
      event.preventDefault();
      setGiven(rows);
      wake();
    };
    document.addEventListener("submit", take);
    return () => document.removeEventListener("submit", take);
  }, [wake]);
  const listeners = Live === null ? { onPointerEnter: wake, onPointerDown: wake, onFocusCapture: wake } : {};
  return (
    <div className="worked" {...listeners}>
      {Live === null ? (
        <>
          <WorkedSteps {...worked} />
          <div className="min-w-0">
            <p className="worked-line noscript:hidden">{worked.live.live.hint}</p>
            <ShownRows allRows={worked.allRows}>{children}</ShownRows>
            <div className="live-actions noscript:hidden" />
          </div>
        </>
      ) : (
        <Live worked={worked} locale={locale} title={title} given={given} />
      )}
    </div>
  );
}

/** The rows of a form of lines that an address has no room for; `null` where it has, or there is no such form. */
function longRows(form: EventTarget | null): string[][] | null {
  if (!(form instanceof HTMLFormElement)) return null;
  const lines = form.elements.namedItem("rows");
  if (!(lines instanceof HTMLTextAreaElement)) return null;
  const rows = readRows(lines.value);
  return rows.length > MOST_ADDRESS_ROWS ? rows : null;
}
