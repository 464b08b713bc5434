import type { Readable } from "@/lib/db/database";
import type { Prisma } from "@/lib/db/generated/client";
import type { ImportWarning } from "@/lib/reference/records";
import { sourceEntries } from "@/lib/reference/source-entries";
import { closeSourceName, type SourceNotes } from "@/lib/reference/source-names";
import { isoDateOrNull } from "./iso-date";
import { readSourceNames } from "./read-source-notes";

/** Whose findings are asked for: those of one load, of all loads of an index, or of all loads. */
export type WarningScope = { readonly batchId: number } | { readonly symbol: string } | "all";

/** The findings of imports, the latest load's first and in their own order, at most `most` of them. */
export async function readWarnings(
  db: Readable,
  scope: WarningScope,
  most: number,
): Promise<ImportWarning[]> {
  const rows = await db.prisma.importWarning.findMany({
    where: conditionOf(scope),
    orderBy: [{ batchId: "desc" }, { position: "asc" }],
    take: most,
  });
  const notes = await readSourceNames(db);
  return rows.map(({ batchId, position, rule, severity, date, close, details }) => ({
    batchId,
    position,
    rule,
    severity: severity === "doubt" ? "doubt" : "note",
    date: isoDateOrNull(date),
    close,
    details: isObject(details) ? withNamedSource(details, notes) : {},
  }));
}

/** Loads of earlier versions noted a bare text: it is the almanac's own where each of its parts is one of its ids. */
function withNamedSource(details: Prisma.JsonObject, notes: SourceNotes): Record<string, unknown> {
  const { storedSource: text } = details;
  if (typeof text !== "string") return details;
  const isOwn = sourceEntries(text).every(({ id }) => notes.has(id));
  return { ...details, storedSource: closeSourceName(text, isOwn, notes) };
}

function conditionOf(scope: WarningScope): Prisma.ImportWarningWhereInput {
  if (scope === "all") return {};
  return "batchId" in scope ? { batchId: scope.batchId } : { batch: { symbol: scope.symbol } };
}

function isObject(value: Prisma.JsonValue): value is Prisma.JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
