import type { Db } from "@/lib/db/database";
import { importCloses } from "@/lib/db/import/import-closes";
import { fileOf, requestFor, ship, weekdays } from "@/lib/db/testing/small-stores";

const AWKWARD = "tab\tline\nbackslash\\N 恒生.csv";

/** Two indices, and an import that adds, replaces and is called what COPY has to escape. */
export async function fill(db: Db): Promise<void> {
  await ship(db, "HSI", weekdays("2020-01-01", 300), [
    { date: "1964-11-30", close: 101.4, basis: "month_end" },
  ]);
  await ship(db, "SPX", weekdays("1900-01-01", 100));
  const file = fileOf({ ...weekdays("2020-01-01", 310), "2020-01-06": 7.12345678 });
  await importCloses(
    db,
    requestFor("HSI", file, { prefer: "file", fileName: AWKWARD, source: AWKWARD }),
    file,
  );
}
