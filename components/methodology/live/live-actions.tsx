import { type ChangeEvent, useEffect, useId, useMemo, useState } from "react";
import { forgetKept, readKept, writeKept } from "@/components/methodology/kept-rows";
import { dropVisit, readVisit } from "@/components/methodology/visit-rows";
import { saveCsv } from "@/components/ui/save-file";
import { readRows, writeRows } from "@/lib/url/rows-field";
import { type CompanyCells, companyCells, rowOf } from "@/lib/views/methodology/company-cells";
import type { Worked, WorkedFigures } from "@/lib/views/methodology/worked";
import type { LiveTable } from "@/lib/views/methodology/worked-table";
import { companiesCsv } from "./companies-csv";
import type { Visit } from "./use-visit";

// Ten thousand rows take less than a megabyte; what is larger is no table of companies.
const LARGEST_FILE = 10_000_000;

interface LiveActionsProps {
  readonly live: LiveTable;
  readonly made: Worked;
  readonly figures: WorkedFigures | null;
  readonly visit: Visit;
  readonly onAdd: () => void;
  readonly onOpen: (cells: readonly CompanyCells[]) => void;
}

/** Ways in and out of the table: another row, a CSV file, and what this browser keeps by choice. */
export function LiveActions({ live, made, figures, visit, onAdd, onOpen }: LiveActionsProps) {
  const { live: labels } = live;
  const [hasKept, setHasKept] = useState(false);
  const [fault, setFault] = useState("");
  useEffect(() => setHasKept(readKept() !== null), []);
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
      <FileField
        label={labels.open}
        onText={(text) => {
          setFault(text === null ? labels.unread : "");
          if (text !== null) onOpen(readRows(text).map(companyCells));
        }}
      />
      <button type="button" onClick={() => saveCsv(companiesCsv(made, figures), "companies.csv")}>
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
      <VisitButton {...{ live, visit, onOpen }} />
      {fault === "" ? null : <span role="alert">{fault}</span>}
    </div>
  );
}

/** Leads from rows that only the tab has to those of the page, or back to them. */
function VisitButton({ live, visit, onOpen }: Pick<LiveActionsProps, "live" | "visit" | "onOpen">) {
  const { isBeyond, isApart } = visit;
  const longer = useMemo(() => (isBeyond ? null : readVisit()), [isBeyond]);
  if (isApart) {
    const drop = () => {
      if (isBeyond) dropVisit();
      onOpen(live.cells);
    };
    return (
      <button type="button" onClick={drop}>
        {live.live.drop}
      </button>
    );
  }
  if (longer === null) return null;
  return (
    <button type="button" onClick={() => onOpen(longer.rows.map(companyCells))}>
      {live.live.visit}
    </button>
  );
}

interface FileFieldProps {
  readonly label: string;
  /** Takes the text of the chosen file; `null` for one that cannot be read, or is too large. */
  readonly onText: (text: string | null) => void;
}

function FileField({ label, onText }: FileFieldProps) {
  const id = useId();
  const opened = async ({ currentTarget: field }: ChangeEvent<HTMLInputElement>) => {
    const file = field.files?.[0];
    if (file === undefined) return;
    const text = file.size > LARGEST_FILE ? null : await file.text().catch(() => null);
    // The same file can be chosen again.
    field.value = "";
    onText(text);
  };
  return (
    <label htmlFor={id}>
      {label}
      <input id={id} type="file" accept=".csv,.txt,.tsv,text/csv,text/plain" onChange={opened} />
    </label>
  );
}
