import { type ChangeEvent, useEffect, useId, useState } from "react";
import { readRows, writeRows } from "@/lib/url/rows-field";
import { type CompanyCells, companyCells, rowOf } from "@/lib/views/methodology/company-cells";
import type { Worked, WorkedFigures } from "@/lib/views/methodology/worked";
import type { LiveTable } from "@/lib/views/methodology/worked-table";
import { companiesCsv } from "./companies-csv";

// What the browser keeps, and only once it is told to.
const KEPT = "worked-companies";
// Ten thousand rows take less than a megabyte; what is larger is no table of companies.
const LARGEST_FILE = 10_000_000;

interface LiveActionsProps {
  readonly live: LiveTable;
  readonly made: Worked;
  readonly figures: WorkedFigures | null;
  readonly onAdd: () => void;
  readonly onOpen: (cells: readonly CompanyCells[]) => void;
}

/** Ways in and out of the table: another row, a CSV file, and what this browser keeps by choice. */
export function LiveActions({ live, made, figures, onAdd, onOpen }: LiveActionsProps) {
  const { live: labels } = live;
  const fileId = useId();
  const [hasKept, setHasKept] = useState(false);
  const [fault, setFault] = useState("");
  useEffect(() => setHasKept(readKept() !== null), []);
  const opened = async (event: ChangeEvent<HTMLInputElement>) => {
    const { currentTarget: field } = event;
    const file = field.files?.[0];
    if (file === undefined) return;
    const text = file.size > LARGEST_FILE ? null : await file.text().catch(() => null);
    field.value = "";
    setFault(text === null ? labels.unread : "");
    if (text !== null) onOpen(readRows(text).map(companyCells));
  };
  const keep = () => {
    const isKept = writeKept(writeRows(made.cells.map(rowOf)));
    setHasKept(isKept);
    setFault(isKept ? "" : labels.noRoom);
  };
  const forget = () => {
    forgetKept();
    setHasKept(false);
  };
  return (
    <div className="live-actions">
      <button type="button" onClick={onAdd}>
        {labels.add}
      </button>
      <label htmlFor={fileId}>
        {labels.open}
        <input id={fileId} type="file" accept=".csv,.txt,.tsv,text/csv,text/plain" onChange={opened} />
      </label>
      <button type="button" onClick={() => saveCsv(companiesCsv(made, figures))}>
        {labels.save}
      </button>
      <button type="button" onClick={keep}>
        {labels.keep}
      </button>
      {hasKept ? (
        <>
          <button type="button" onClick={() => onOpen(readRows(readKept() ?? "").map(companyCells))}>
            {labels.kept}
          </button>
          <button type="button" onClick={forget}>
            {labels.forget}
          </button>
        </>
      ) : null}
      {fault === "" ? null : <span role="alert">{fault}</span>}
    </div>
  );
}

function saveCsv(text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href, download: "companies.csv" });
  link.click();
  URL.revokeObjectURL(href);
}

// A browser may refuse to keep anything, and says so by throwing.
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

function readKept(): string | null {
  return attempt(() => localStorage.getItem(KEPT), null);
}

function writeKept(text: string): boolean {
  return attempt(() => {
    localStorage.setItem(KEPT, text);
    return true;
  }, false);
}

function forgetKept(): void {
  attempt(() => localStorage.removeItem(KEPT), undefined);
}
