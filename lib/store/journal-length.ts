import type { JournalLength } from "@/lib/db/read-journal";

/** How much of the journal the data page shows. */
export const ON_PAGE: JournalLength = { batches: 50, warnings: 200, revisions: 200 };

/** How much of it a file has: what fits into the memory of a small server beside everything else. */
export const IN_FILES: JournalLength = { batches: 20_000, warnings: 20_000, revisions: 20_000 };
