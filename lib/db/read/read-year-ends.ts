import type { Readable } from "@/lib/db/database";
import type { DatedClose } from "@/lib/series/dated-close";
import { requireDay } from "@/lib/series/day";
import { isoDate } from "./iso-date";

/** An index with those of its annual closes whose day is known. */
export interface YearEnds {
  readonly symbol: string;
  /** By year, ascending; may be empty. */
  readonly annualCloses: readonly DatedClose[];
}

/** The year-ends of every index that the store knows, in their shipped order. */
export async function readYearEnds({ prisma }: Readable): Promise<YearEnds[]> {
  const rows = await prisma.marketIndex.findMany({
    orderBy: { position: "asc" },
    select: {
      symbol: true,
      annualCloses: {
        where: { datePrecision: "day" },
        orderBy: { year: "asc" },
        select: { date: true, close: true },
      },
    },
  });
  return rows.map(({ symbol, annualCloses }) => ({
    symbol,
    annualCloses: annualCloses.map(({ date, close }) => ({
      day: requireDay(isoDate(date)),
      close: close.toNumber(),
    })),
  }));
}
