import type { KnownIndices } from "@/lib/ingest/checks/file-sessions";

/** No index that a file could be of. */
export const KNOWN_NOTHING: KnownIndices = { yearEnds: () => [], calendarOf: () => null };
