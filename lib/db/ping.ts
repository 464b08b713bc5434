import type { Db } from "./open-database";

/** Resolves when the store has answered a query; rejects where it cannot. */
export async function ping({ prisma }: Db): Promise<void> {
  await prisma.$queryRaw`SELECT 1`;
}
