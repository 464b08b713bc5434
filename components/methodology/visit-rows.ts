import { readRows } from "@/lib/url/rows-field";

// What the tab keeps until it is closed: rows that an address has no room for, and those of the address they stood over.
const VISIT = "worked-companies-of-visit";

/** Rows that the tab keeps. */
export interface VisitRows {
  readonly rows: readonly string[][];
  /** Whether they stood over the rows that the address has now. */
  readonly isOfAddress: boolean;
}

const rowsOfAddress = () => new URLSearchParams(location.search).get("rows") ?? "";

/** Keeps rows, as `writeRows` has them, until the tab is closed; whether the browser did. */
export function keepVisit(text: string): boolean {
  return write([rowsOfAddress(), text]);
}

/** The rows that the tab keeps; `null` for none, or none that can be read. */
export function readVisit(): VisitRows | null {
  const kept = read();
  if (kept === null) return null;
  const [address, text] = kept;
  const rows = readRows(text);
  return rows.length === 0 ? null : { rows, isOfAddress: address === rowsOfAddress() };
}

/** Has the rows that the tab keeps stand over no address any more: they come back only when somebody asks. */
export function setVisitAside(): void {
  const kept = read();
  if (kept !== null) write([null, kept[1]]);
}

/** Lets go of the rows that the tab keeps. */
export function dropVisit(): void {
  try {
    sessionStorage.removeItem(VISIT);
  } catch {
    // A browser that keeps nothing has nothing to let go of.
  }
}

type Kept = readonly [address: string | null, text: string];

function write(kept: Kept): boolean {
  try {
    sessionStorage.setItem(VISIT, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function read(): Kept | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(VISIT) ?? "null");
    if (!Array.isArray(kept)) return null;
    const [address, text]: unknown[] = kept;
    if (typeof text !== "string") return null;
    return [typeof address === "string" ? address : null, text];
  } catch {
    return null;
  }
}
