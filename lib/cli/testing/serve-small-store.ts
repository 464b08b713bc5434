import process from "node:process";
import { closeStore } from "@/lib/db/schema/prepare-store";
import { emptyStore, ship, weekdays } from "@/lib/db/testing/small-stores";
import { openHandOver } from "@/lib/jobs/handover/hand-over-server";
import { dataFingerprint, dataFolder } from "@/lib/shipped/data-fingerprint";
import { loadIndex } from "@/lib/store/load-index";

// A process that holds a small store in DATA_DIR and takes what is handed over, as a server does. It answers each
// line on stdin with the number of closes that its pages would show.
async function serve(folder: string): Promise<void> {
  const db = await emptyStore({ engine: "embedded", folder });
  await ship(db, "HSI", weekdays("2020-01-01", 300));
  // As if all that ships were loaded: a restore would load it otherwise.
  await db.prisma.storeRevision.updateMany({ data: { dataSha: await dataFingerprint(dataFolder()) } });
  Object.assign(globalThis, { [Symbol.for("hang-seng-almanac.store")]: Promise.resolve(db) });
  await loadIndex("hsi");
  await openHandOver(folder);
  console.log("ready");
  for await (const _ of process.stdin) console.log((await loadIndex("hsi"))?.value.series.days.length);
  await closeStore();
  process.exit(0);
}

serve(process.env["DATA_DIR"] ?? "").catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
