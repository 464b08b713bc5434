"use client";

import { useRouter } from "next/navigation";
import {
  type ComponentType,
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Locale } from "@/lib/i18n/locale";
import { isBeyondAddress, readRows, writeLines } from "@/lib/url/rows-field";
import type { WorkedTable } from "@/lib/views/methodology/worked-table";
import { fillLines, takeLines } from "./lines-field";
import type { LiveWorkedProps } from "./live-worked-props";
import { RestingActions } from "./resting-actions";
import { ShownRows } from "./shown-rows";
import { readVisit } from "./visit-rows";
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
 * they change; so do lines that are too many for an address, once they are sent, those that the tab keeps, and those
 * that were sent as an address all the same.
 */
export function WorkedShell({ worked, locale, title, children }: WorkedShellProps) {
  const { root, live, wake, listeners } = useLive();
  const { given, open } = useGiven(wake);
  return (
    <div ref={root} className="worked" {...listeners}>
      {live === null ? (
        <>
          <WorkedSteps {...worked} />
          <div className="min-w-0">
            <p className="worked-line noscript:hidden">{worked.live.live.hint}</p>
            <ShownRows allRows={worked.allRows}>{children}</ShownRows>
            <RestingActions words={worked.live.live} onOpen={open} />
          </div>
        </>
      ) : (
        <live.Table {...{ worked, locale, title, given, ticked: live.ticked }} />
      )}
    </div>
  );
}

/** Rows that are to stand in place of the page's, from wherever they come; and what puts others there. */
function useGiven(wake: () => void) {
  const [given, setGiven] = useState<readonly string[][] | null>(null);
  const router = useRouter();
  const open = useCallback(
    (rows: readonly string[][]) => {
      setGiven(rows);
      wake();
    },
    [wake],
  );
  useEffect(() => {
    const rows = rowsBeyondPage();
    if (rows === null) return;
    fillLines(writeLines(rows));
    open(rows);
  }, [open]);
  useEffect(() => {
    const take = (event: SubmitEvent) => {
      const rows = longRows(event.target);
      if (rows === null) return;
      event.preventDefault();
      takeLines();
      open(rows);
      const href = hrefUnderCap(event.target);
      if (href !== null) startTransition(() => router.push(href, { scroll: false }));
    };
    document.addEventListener("submit", take);
    return () => document.removeEventListener("submit", take);
  }, [open, router]);
  return { given, open };
}

/** The live table once it is there, with the boxes that were ticked before it; and what fetches it. */
function useLive() {
  const root = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<{
    readonly Table: ComponentType<LiveWorkedProps>;
    readonly ticked: LiveWorkedProps["ticked"];
  } | null>(null);
  const isLoading = useRef(false);
  const pressed = useRef<CellPlace | null>(null);
  // Whoever pressed a cell means to type in it: the field that takes its place has the focus.
  useEffect(() => {
    if (live === null || pressed.current === null || root.current === null) return;
    const { row, column } = pressed.current;
    const cell = root.current.querySelectorAll<HTMLTableRowElement>("tbody tr")[row]?.cells[column];
    cell?.querySelector("input")?.focus();
  }, [live]);
  const wake = useCallback(() => {
    if (isLoading.current) return;
    isLoading.current = true;
    import("./live/live-worked").then(
      ({ LiveWorked }) => {
        const isTicked = (box: string) => root.current?.querySelector(`${box} :checked`) != null;
        setLive({
          Table: LiveWorked,
          ticked: { columns: isTicked(".more-columns"), rows: isTicked(".worked-all") },
        });
      },
      () => {
        isLoading.current = false;
      },
    );
  }, []);
  const listeners = {
    onPointerEnter: ({ pointerType }: PointerEvent) => pointerType === "mouse" && wake(),
    // What is being ticked or pressed must not be taken away before it is.
    onPointerDown: ({ target }: PointerEvent) => {
      pressed.current = placeOf(target);
      if (!isControl(target)) wake();
    },
    onFocusCapture: ({ target }: FocusEvent) => !isControl(target) && wake(),
    onChange: wake,
  };
  return { root, live, wake, listeners: live === null ? listeners : {} };
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a cell stands in its table; `null` for what is none of its body's. */
function placeOf(target: EventTarget): CellPlace | null {
  const cell = target instanceof Element ? target.closest("td, th") : null;
  const row = cell?.closest("tbody tr");
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) return null;
  return { row: row.sectionRowIndex, column: cell.cellIndex };
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("label, button") !== null;
}

/** The rows that the page was last left with, or asked for, and that it does not have; `null` where it has them. */
function rowsBeyondPage(): readonly string[][] | null {
  const visit = readVisit();
  if (visit?.isOfAddress === true) return visit.rows;
  const unworked = readVisit("short");
  if (unworked?.isOfAddress === true) return unworked.rows;
  const asked = new URLSearchParams(location.search).get("rows") ?? "";
  return isBeyondAddress(asked) ? readRows(asked) : null;
}

/** The rows of a form of lines that an address has no room for; `null` where it has, or there is no such form. */
function longRows(form: EventTarget | null): string[][] | null {
  if (!(form instanceof HTMLFormElement)) return null;
  const lines = form.elements.namedItem("rows");
  if (!(lines instanceof HTMLTextAreaElement)) return null;
  const rows = readRows(lines.value);
  return rows.length > 0 && isBeyondAddress(lines.value) ? rows : null;
}

/** The page's address under the cap of a form of lines, from its last round; `null` where it has that cap already. */
function hrefUnderCap(form: EventTarget | null): string | null {
  const cap = form instanceof HTMLFormElement ? form.elements.namedItem("cap") : null;
  if (!(cap instanceof HTMLInputElement) || cap.value === cap.defaultValue) return null;
  const asked = new URLSearchParams(location.search);
  asked.set("cap", cap.value);
  asked.delete("step");
  return `${location.pathname}?${asked}`;
}
