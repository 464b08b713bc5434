import { useEffect, useMemo, useRef, useState } from "react";
import { keepVisit, setVisitAside } from "@/components/methodology/visit-rows";
import { isBeyondAddress, writeRows } from "@/lib/url/rows-field";
import { rowOf } from "@/lib/views/methodology/company-cells";
import type { LiveRow } from "./use-companies";

/** Whether the address has no room for the rows, how many characters they take, and whether the tab keeps them then. */
export interface Visit {
  readonly isBeyond: boolean;
  readonly length: number;
  readonly isKept: boolean;
}

/** Keeps rows that an address has no room for in the tab; where it does not, the browser asks before it leaves them. */
export function useVisit(rows: readonly LiveRow[]): Visit {
  const [isKept, setIsKept] = useState(true);
  const text = useMemo(() => writeRows(rows.map(({ cells }) => rowOf(cells))), [rows]);
  const isBeyond = useMemo(() => isBeyondAddress(text), [text]);
  const wasBeyond = useRef(false);
  useEffect(() => {
    // Rows that fit again are the address's own; those that were kept must not come over them with the next load.
    if (!isBeyond && wasBeyond.current) setVisitAside();
    wasBeyond.current = isBeyond;
    if (!isBeyond) return;
    const didKeep = keepVisit(text);
    setIsKept(didKeep);
    if (didKeep) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isBeyond, text]);
  return { isBeyond, isKept, length: text.length };
}
