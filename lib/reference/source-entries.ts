/** One source in a list of sources: its id, or the address of a website, and the date of what it published. */
interface SourceEntry {
  readonly id: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; `null` where none is given. */
  readonly date: string | null;
}

const ENTRY = /^(?<id>.+?)(?:: (?<date>\d{4}(?:-\d\d){0,2}))?(?: \(.*\))?$/;
// Not within brackets: a remark may hold one.
const BETWEEN_ENTRIES = /; (?![^(]*\))/;

/**
 * The sources in a text of the data files: `a+b` for a close on which they agree, otherwise entries `id`, `id: date` or
 * `id (remark)` with `; ` between them. Remarks are for whoever reviews the files and are left out.
 */
export function sourceEntries(text: string): SourceEntry[] {
  return text.split(BETWEEN_ENTRIES).flatMap((entry) => {
    const { id = entry, date = null } = ENTRY.exec(entry)?.groups ?? {};
    return id.split("+").map((each) => ({ id: each, date }));
  });
}

/** Whether an entry names a website by its address, which is its name in every language. */
export function isWebsite(id: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*\.[a-z]{2,}$/.test(id) && !id.endsWith(".txt") && !id.endsWith(".csv");
}
