"use client";

import { useRouter } from "next/navigation";
import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from "react";
import { addressRows, writeRows } from "@/lib/url/rows-field";
import { type CellName, type CompanyCells, companyCells, rowOf } from "@/lib/views/methodology/company-cells";
import { type Worked, type WorkedFigures, worked } from "@/lib/views/methodology/worked";
import type { LiveTable } from "@/lib/views/methodology/worked-table";

/** A row with a name of its own, so that its fields stay when others go. */
export interface LiveRow {
  readonly id: number;
  readonly cells: CompanyCells;
}

interface State {
  readonly rows: readonly LiveRow[];
  readonly made: Worked;
  /** The last that could be worked out, and the rows they are of; `null` and none so far. */
  readonly figures: WorkedFigures | null;
  readonly good: readonly LiveRow[];
}

const NONE_YET = { figures: null, good: [] } as const;

// A reader who pauses that long has typed what they meant.
export const PAUSE_MS = 700;

let lastId = 0;
const named = (cells: CompanyCells): LiveRow => {
  lastId += 1;
  return { id: lastId, cells };
};

const textOf = (cells: readonly CompanyCells[]) => writeRows(cells.map(rowOf));

function stateOf(rows: readonly LiveRow[], cap: number, last: Pick<State, "figures" | "good">): State {
  const made = worked(
    rows.map(({ cells }) => cells),
    cap,
  );
  if (made.result.kind === "figures") return { rows, made, figures: made.result.figures, good: rows };
  return { rows, made, figures: last.figures, good: last.good };
}

/**
 * Brings the last rows that could be worked out into the address after a pause, and the page after it, so that it agrees
 * with the steps; `shown` has what it has.
 */
function useAddress({ good }: State, href: string, shown: RefObject<string>): void {
  const router = useRouter();
  useEffect(() => {
    if (good.length === 0) return;
    const typed = textOf(good.map((row) => row.cells));
    const address = typed === shown.current ? null : addressRows(typed);
    if (address === null) return;
    const timer = setTimeout(() => {
      shown.current = address;
      const query = encodeURIComponent(address).replaceAll("%2C", ",");
      startTransition(() => router.replace(href.replace("{rows}", query), { scroll: false }));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [good, href, router, shown]);
}

/** The companies as they are typed, worked out; what can be goes into the address after a pause. Beside them those of the page. */
export function useCompanies({ cells, cap, href }: LiveTable, given: readonly string[][] | null) {
  const [state, setState] = useState(() =>
    stateOf((given?.map(companyCells) ?? cells).map(named), cap, NONE_YET),
  );
  // What the page shows, or will when it has answered.
  const shown = useRef(textOf(cells));

  const change = useCallback(
    (next: (rows: readonly LiveRow[]) => readonly LiveRow[]) =>
      setState((last) => stateOf(next(last.rows), cap, last)),
    [cap],
  );
  const replaceAll = useCallback(
    (fresh: readonly CompanyCells[]) => change(() => fresh.map(named)),
    [change],
  );

  // The page has other rows than those sent: Back, a link, or another cap.
  const text = textOf(cells);
  useEffect(() => {
    if (text === shown.current) change((rows) => rows);
    else {
      shown.current = text;
      // Nothing that was worked out of other rows is left beside those of the page.
      setState(stateOf(cells.map(named), cap, NONE_YET));
    }
  }, [text, cells, cap, change]);
  useEffect(() => {
    if (given !== null) replaceAll(given.map(companyCells));
  }, [given, replaceAll]);

  useAddress(state, href, shown);
  const type = useCallback(
    (id: number, name: CellName, value: string) =>
      change((all) =>
        all.map((row) => (row.id === id ? { id, cells: { ...row.cells, [name]: value } } : row)),
      ),
    [change],
  );
  const remove = useCallback((id: number) => change((all) => all.filter((row) => row.id !== id)), [change]);
  const add = useCallback(() => change((all) => [...all, named(companyCells([]))]), [change]);
  return { ...state, pageText: text, type, remove, add, replaceAll };
}
