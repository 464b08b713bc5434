import type { JournalLength } from "@/lib/db/read/read-journal";

/** How much of the journal the data page shows: the latest; each list leads to the whole as a file. */
export const ON_PAGE: JournalLength = { batches: 30, warnings: 30, revisions: 30 };

/** How much the page of one load shows of it. */
export const OF_ONE_LOAD: Omit<JournalLength, "batches"> = { warnings: 200, revisions: 200 };

/** How much of it a file has: what fits into the memory of a small server beside everything else. */
export const IN_FILES: JournalLength = { batches: 20_000, warnings: 20_000, revisions: 20_000 };
