import { join } from "node:path";
import { expect, it } from "vitest";
import { writeBackup } from "@/lib/db/backup/write-backup";
import { openPreparedStore } from "@/lib/db/schema/open-prepared-store";
import { placeShippedStore } from "@/lib/db/testing/store-template";
import { temporaryFolder } from "@/lib/db/testing/temporary-folder";
import { embeddedIn } from "@/lib/db/testing/test-stores";
import { verifyStore } from "@/lib/db/verify/verify-store";
import { dataFingerprint, dataFolder } from "@/lib/shipped/data-fingerprint";
import { restoreStore } from "./restore-store";

it("loads the shipped figures that a backup of an older version does not have", async () => {
  const folder = temporaryFolder();
  const location = embeddedIn(join(folder, "store"));
  await placeShippedStore(location);
  const db = await openPreparedStore(() => {}, { location });
  const state = () => db.prisma.storeRevision.findUniqueOrThrow({ where: { id: 1 } });
  try {
    const dataSha = "0".repeat(64);
    await db.prisma.storeRevision.updateMany({ data: { dataSha } });
    await db.prisma.marketIndex.update({
      where: { symbol: "CAC" },
      data: { dataSha, nameEn: "An older name" },
    });
    await writeBackup(db, join(folder, "old.zip"));
    const { revision } = await restoreStore(db, join(folder, "old.zip"), { replace: true });
    expect(await state()).toMatchObject({ revision, dataSha: await dataFingerprint(dataFolder()) });
    const { nameEn } = await db.prisma.marketIndex.findUniqueOrThrow({ where: { symbol: "CAC" } });
    expect(nameEn).not.toBe("An older name");
    expect((await verifyStore(db, dataFolder())).faults).toEqual([]);
  } finally {
    await db.close();
  }
});
