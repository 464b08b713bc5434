import { addressRows, readRows, writeRows } from "@/lib/url/rows-field";

/**
 * What the tab keeps until it is closed, and those of the address it stood over: rows that an address has no room for,
 * and those that it could have but does not, because they cannot be worked out as they are, or not yet.
 */
const KEYS = { long: "worked-companies-of-visit", short: "unworked-companies-of-visit" } as const;
export type VisitKind = keyof typeof KEYS;

/** Rows that the tab keeps. */
export interface VisitRows {
  readonly rows: readonly string[][];
  /** Whether they stood over the rows that the address has now. */
  readonly isOfAddress: boolean;
}

/** The rows of the address in one way of writing, for a form and a link write them differently. */
function rowsOfAddress(): string {
  const rows = new URLSearchParams(location.search).get("rows") ?? "";
  return addressRows(rows) ?? rows;
}

/** Keeps rows, as `writeRows` has them, until the tab is closed; whether the browser did. */
export function keepVisit(text: string, kind: VisitKind = "long"): boolean {
  return write(kind, [rowsOfAddress(), text]);
}

/** The rows that the tab keeps; `null` for none, or none that can be read. */
export function readVisit(kind: VisitKind = "long"): VisitRows | null {
  const kept = read(kind);
  if (kept === null) return null;
  const [address, text] = kept;
  const rows = readRows(text);
  return rows.length === 0 ? null : { rows, isOfAddress: address === rowsOfAddress() };
}

/** Has the long rows that the tab keeps stand over no address any more: they come back only when somebody asks. */
export function setVisitAside(): void {
  const kept = read("long");
  if (kept !== null) write("long", [null, kept[1]]);
}

/** Lets go of the rows that the tab keeps. */
export function dropVisit(kind: VisitKind = "long"): void {
  try {
    sessionStorage.removeItem(KEYS[kind]);
  } catch {
    // A browser that keeps nothing has nothing to let go of.
  }
}

/**
 * Lets go of short rows that need not come back: those that stand over the address, and those that the page is of by
 * now, which were kept until the address had them. Those of another address stay.
 */
export function dropSettled(pageText: string): void {
  const visit = readVisit("short");
  if (visit !== null && (visit.isOfAddress || writeRows(visit.rows) === pageText)) dropVisit("short");
}

type Kept = readonly [address: string | null, text: string];

function write(kind: VisitKind, kept: Kept): boolean {
  try {
    sessionStorage.setItem(KEYS[kind], JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function read(kind: VisitKind): Kept | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEYS[kind]) ?? "null");
    if (!Array.isArray(kept)) return null;
    const [address, text]: unknown[] = kept;
    if (typeof text !== "string") return null;
    return [typeof address === "string" ? address : null, text];
  } catch {
    return null;
  }
}
