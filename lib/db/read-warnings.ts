import type { ImportWarning } from "../reference/records";
import type { Prisma } from "./generated/client";
import { isoDateOrNull } from "./iso-date";
import type { Db } from "./open-database";

/** Whose findings are asked for: those of one load, of all loads of an index, or of all loads. */
export type WarningScope = { readonly batchId: number } | { readonly symbol: string } | "all";

/** The findings of imports, the latest load's first and in their own order, at most `most` of them. */
export async function readWarnings(
  { prisma }: Db,
  scope: WarningScope,
  most: number,
): Promise<ImportWarning[]> {
  const rows = await prisma.importWarning.findMany({
    where: conditionOf(scope),
    orderBy: [{ batchId: "desc" }, { position: "asc" }],
    take: most,
  });
  return rows.map(({ batchId, position, rule, severity, date, close, details }) => ({
    batchId,
    position,
    rule,
    severity: severity === "doubt" ? "doubt" : "note",
    date: isoDateOrNull(date),
    close,
    details: isObject(details) ? details : {},
  }));
}

function conditionOf(scope: WarningScope): Prisma.ImportWarningWhereInput {
  if (scope === "all") return {};
  return "batchId" in scope ? { batchId: scope.batchId } : { batch: { symbol: scope.symbol } };
}

function isObject(value: Prisma.JsonValue): value is Prisma.JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
