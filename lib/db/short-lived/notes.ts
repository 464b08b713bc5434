import type { Db } from "@/lib/db/database";

/** Notes `value` under a key until `expire`, for every process on this store; takes away what has expired. */
export async function writeNote({ prisma }: Db, key: string, value: string, expire: Date): Promise<void> {
  const note = { value, expire };
  await prisma.shortLived.upsert({ where: { key }, create: { key, ...note }, update: note });
  await prisma.shortLived.deleteMany({ where: { expire: { lt: new Date() } } });
}

/** What is noted under a key; `null` where nothing is, or no more. */
export async function readNote({ prisma }: Db, key: string): Promise<string | null> {
  const note = await prisma.shortLived.findFirst({
    where: { key, expire: { gt: new Date() } },
    select: { value: true },
  });
  return note?.value ?? null;
}
