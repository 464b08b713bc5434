"use client";

import { useRouter } from "next/navigation";
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
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
  /** The last that could be worked out; `null` for none so far. */
  readonly figures: WorkedFigures | null;
}

// A reader who pauses that long has typed what they meant.
const PAUSE_MS = 700;

let lastId = 0;
const named = (cells: CompanyCells): LiveRow => {
  lastId += 1;
  return { id: lastId, cells };
};

const textOf = (cells: readonly CompanyCells[]) => writeRows(cells.map(rowOf));

function stateOf(rows: readonly LiveRow[], cap: number, last: WorkedFigures | null): State {
  const made = worked(
    rows.map(({ cells }) => cells),
    cap,
  );
  return { rows, made, figures: made.result.kind === "figures" ? made.result.figures : last };
}

/** The companies as they are typed, worked out; what can be goes into the address after a pause. */
export function useCompanies({ cells, cap, href }: LiveTable, given: readonly string[][] | null) {
  const router = useRouter();
  const [state, setState] = useState(() =>
    stateOf((given?.map(companyCells) ?? cells).map(named), cap, null),
  );
  // What the page shows, or will when it has answered.
  const shown = useRef(textOf(cells));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const change = useCallback(
    (next: (rows: readonly LiveRow[]) => readonly LiveRow[]) =>
      setState(({ rows, figures }) => stateOf(next(rows), cap, figures)),
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
      replaceAll(cells);
    }
  }, [text, cells, change, replaceAll]);
  useEffect(() => {
    if (given !== null) replaceAll(given.map(companyCells));
  }, [given, replaceAll]);

  const { rows, made } = state;
  useEffect(() => {
    if (made.result.kind !== "figures") return;
    const typed = textOf(rows.map((row) => row.cells));
    const address = typed === shown.current ? null : addressRows(typed);
    if (address === null) return;
    timer.current = setTimeout(() => {
      shown.current = address;
      const query = encodeURIComponent(address).replaceAll("%2C", ",");
      startTransition(() => router.replace(href.replace("{rows}", query), { scroll: false }));
    }, PAUSE_MS);
    return () => clearTimeout(timer.current);
  }, [rows, made, href, router]);

  const type = useCallback(
    (id: number, name: CellName, value: string) =>
      change((all) =>
        all.map((row) => (row.id === id ? { id, cells: { ...row.cells, [name]: value } } : row)),
      ),
    [change],
  );
  const remove = useCallback((id: number) => change((all) => all.filter((row) => row.id !== id)), [change]);
  const add = useCallback(() => change((all) => [...all, named(companyCells([]))]), [change]);
  return { ...state, type, remove, add, replaceAll };
}
