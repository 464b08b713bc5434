import type { Db } from "@/lib/db/database";
import type { TurningPoint } from "@/lib/reference/types";
import { isoDate } from "./iso-date";

/** The turning points of an index by date, intraday and base ones included. */
export async function readTurningPoints({ prisma }: Db, indexId: number): Promise<TurningPoint[]> {
  const rows = await prisma.turningPoint.findMany({
    where: { indexId },
    orderBy: [{ date: "asc" }, { kind: "asc" }],
  });
  return rows.map(({ date, basis, level, kind, note, source }) => {
    return { date: isoDate(date), basis, level: level.toNumber(), kind, note, source };
  });
}
