import type { Finding, ReadingRule, RowsDetails } from "@/lib/analytics/checks/finding";
import type { ReadNote } from "@/lib/ingest/read/price-file";
import { type Fault, type FaultReason, showCell } from "@/lib/ingest/read/price-file-error";
import type { RowsLeftOut } from "@/lib/ingest/read/row-span";
import { isoFromDay } from "@/lib/series/day";

type Renamed = "no-such-day" | "not-above-zero" | "out-of-order" | "two-closes-a-day";
const RULE_OF: Readonly<Record<Renamed, ReadingRule>> = {
  "no-such-day": "impossible-date",
  "not-above-zero": "non-positive",
  "out-of-order": "order",
  "two-closes-a-day": "duplicate-date",
};
const INFINITE = /^"[+-]?(?:inf(?:inity)?|∞|1\.#inf|\d[\d.,]*e\+?\d{3,})"$/i;

/** What stops a file from being read, as a finding; its rule is the reader's reason or a plainer name of it. */
export function readingFault({ reason, line, column, found, expected }: Fault): Finding {
  return {
    rule: ruleOf(reason, found),
    severity: "fault",
    date: null,
    line,
    close: null,
    details: { column: column === null ? null : showCell(column), found, expected },
  };
}

/** What the reader left out of a file, or read in a way to know of, as a warning. */
export function readingWarning(note: ReadNote): Finding {
  switch (note.kind) {
    case "without-close":
      return { rule: "without-close", ...firstOf(note), details: rowsOf(note) };
    case "repeated":
      return { rule: "duplicate-row", ...firstOf(note), details: rowsOf(note) };
    case "trailing-text":
      return {
        rule: "trailing-text",
        ...WHOLE,
        line: note.firstLine,
        details: { rows: note.rows, lastDate: null },
      };
    case "adjusted-close":
      return { rule: "adjusted-close", ...WHOLE, details: { column: showCell(note.column) } };
    case "days-in-utc":
      return { rule: "days-in-utc", ...WHOLE, details: {} };
    case "two-digit-years":
      return { rule: "two-digit-years", ...WHOLE, details: { from: note.from, to: note.to } };
  }
}

const WHOLE = { severity: "warning", date: null, line: null, close: null } as const;

function firstOf({ firstDay, firstLine }: RowsLeftOut) {
  return { ...WHOLE, date: isoFromDay(firstDay), line: firstLine };
}

function rowsOf({ rows, lastDay }: RowsLeftOut): RowsDetails {
  return { rows, lastDate: isoFromDay(lastDay) };
}

function ruleOf(reason: FaultReason, found: string): ReadingRule {
  if (reason === "not-a-number") return INFINITE.test(found) ? "non-finite" : reason;
  return isRenamed(reason) ? RULE_OF[reason] : reason;
}

function isRenamed(reason: FaultReason): reason is Renamed {
  return reason in RULE_OF;
}
