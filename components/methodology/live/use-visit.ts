import { useEffect, useMemo, useRef, useState } from "react";
import { fillLines, restoreLines } from "@/components/methodology/lines-field";
import { dropSettled, keepVisit, setVisitAside } from "@/components/methodology/visit-rows";
import { addressRows, isBeyondAddress, linesOf, writeRows } from "@/lib/url/rows-field";
import { rowOf } from "@/lib/views/methodology/company-cells";
import { type LiveRow, PAUSE_MS } from "./use-companies";

/** Whether the address cannot have the rows, for they are too many or cannot be worked out, and the tab keeps them then. */
export interface Visit {
  /** Whether the address has no room for the rows, and how many characters they take. */
  readonly isBeyond: boolean;
  readonly length: number;
  /** Whether the page is of other rows, and stays so while these are as they are. */
  readonly isApart: boolean;
  readonly isKept: boolean;
}

/**
 * Keeps rows that the address does not have in the tab; where it does not, the browser asks before it leaves those that
 * the address will not have. The field of lines follows them.
 * @param pageText the rows that the page is of, as `writeRows` has them
 */
export function useVisit(rows: readonly LiveRow[], pageText: string, isWorked: boolean): Visit {
  const [isKept, setIsKept] = useState(true);
  const text = useMemo(() => writeRows(rows.map(({ cells }) => rowOf(cells))), [rows]);
  const isBeyond = useMemo(() => isBeyondAddress(text), [text]);
  // As the page would have them: without blank rows, or blanks around a figure.
  const addressed = useMemo(() => (isBeyond ? null : addressRows(text)), [isBeyond, text]);
  const isApart = isBeyond || !(isWorked || addressed === pageText);
  const wasBeyond = useRef(false);
  useEffect(() => {
    // Rows that fit again are the address's own; those that were kept must not come over them with the next load.
    if (!isBeyond && wasBeyond.current) setVisitAside();
    wasBeyond.current = isBeyond;
    const isOfPage = addressed === pageText;
    if (isBeyond || isOfPage) dropSettled(pageText);
    if (isOfPage) return;
    // Also those that the address will have after a pause: who leaves before that finds them again. They stand over the
    // rows that the address has by now, which change with those of the page.
    const didKeep = keepVisit(text, isBeyond ? "long" : "short");
    setIsKept(didKeep);
    if (didKeep || !isApart) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isBeyond, isApart, addressed, text, pageText]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (isApart) fillLines(linesOf(text));
      else restoreLines(linesOf(pageText));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isApart, text, pageText]);
  return { isBeyond, isApart, isKept, length: text.length };
}
