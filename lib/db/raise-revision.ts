import type { Transaction } from "./replace-rows";

/** Raises the store's revision within a load's transaction and returns the new one. */
export async function raiseRevision(tx: Transaction): Promise<number> {
  const { revision } = await tx.storeRevision.upsert({
    where: { id: 1 },
    create: { id: 1, revision: 1 },
    update: { revision: { increment: 1 }, changedAt: new Date() },
  });
  return revision;
}
