import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { importCloses } from "@/lib/db/import/import-closes";
import { openPreparedStore } from "@/lib/db/schema/open-prepared-store";
import { fileOf, requestFor } from "@/lib/db/testing/small-stores";
import { placeShippedStore } from "@/lib/db/testing/store-template";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import type { StoreFault } from "./store-fault";
import { verifyStore } from "./verify-store";

const idOf = (symbol: string) => `(SELECT id FROM market_index WHERE symbol = '${symbol}')`;
const HSI = idOf("HSI");

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`a check of ${engine}`, () => {
    let stores: TestStores;
    let db: Db;
    beforeAll(async () => {
      stores = await start();
      const location = stores.next();
      if (location.engine === "embedded") await placeShippedStore(location);
      db = await openPreparedStore(() => {}, { location });
      // Two closes that overrule what ships, and one that ships nowhere.
      const file = fileOf({ "2020-01-06": 28000.5, "2020-01-07": 28100.25, "2031-01-06": 30000 });
      await importCloses(db, requestFor("HSI", file, { prefer: "file" }), file);
    });
    afterAll(async () => {
      await db.close();
      stores.stop();
    });

    /** The faults while `sql` is done to the store, which is as before afterwards. */
    async function faultsAfter(sql: string): Promise<readonly StoreFault[]> {
      let faults: readonly StoreFault[] = [];
      const undone = new Error("undone");
      await db.engine
        .transaction(async (session) => {
          await session.script(sql);
          const inside: Db = { ...db, engine: { ...db.engine, transaction: (work) => work(session) } };
          faults = (await verifyStore(inside, dataFolder())).faults;
          throw undone;
        })
        .catch((error: unknown) => {
          if (error !== undone) throw error;
        });
      return faults;
    }

    it("finds nothing in what ships with an import above it", async () => {
      const told: string[] = [];
      const report = await verifyStore(db, dataFolder(), { onIndex: (symbol) => told.push(symbol) });
      expect(report.faults).toEqual([]);
      expect(report).toMatchObject({ indices: 12 });
      expect(told).toContain("HSI");
    });

    it("names each of many faults at once", async () => {
      const faults = await faultsAfter(FAULTS.map(({ sql }) => sql).join(";\n"));
      const lines = faults.map(({ table, index, date, reason }) => {
        return `${table} ${index ?? "–"} ${date ?? "–"}: ${reason}`;
      });
      for (const line of FAULTS.flatMap(({ told }) => told))
        expect(lines).toContainEqual(expect.stringMatching(line));
    });
  });
}

/** What is done to the store, and the faults that come of it. */
const FAULTS: ReadonlyArray<{ readonly sql: string; readonly told: readonly RegExp[] }> = [
  {
    sql: `UPDATE daily_close SET close = close + 1 WHERE index_id = ${HSI} AND date = '1987-10-26'`,
    told: [
      /^daily_close HSI –: its closes are not those that the last load left: their checksum differs$/,
      /^daily_close HSI 1987-10-26: it is not what ships, and no import overrules that$/,
    ],
  },
  {
    sql: `DELETE FROM daily_close WHERE index_id = ${HSI} AND date = '2031-01-06'`,
    told: [/^market_index HSI –: its coverage is noted as .* 2031-01-06 .*, its closes have /],
  },
  {
    sql: `INSERT INTO daily_close SELECT 9999, date, close, basis, date_precision, source, 9998, revision
          FROM daily_close WHERE index_id = ${HSI} AND date IN ('2020-01-02', '2020-01-03')`,
    told: [
      /^daily_close – 2020-01-02: 2 rows name the market_index 9999, which is not there$/,
      /^daily_close – 2020-01-02: 2 rows name the import_batch 9998, which is not there$/,
    ],
  },
  {
    sql: "UPDATE market_index SET revision = 99 WHERE symbol = 'SPX'",
    told: [/^market_index SPX –: its revision 99 is above the store's, \d+$/],
  },
  {
    sql: `INSERT INTO daily_close_revision
            SELECT index_id, date, valid_from - 1, valid_to, close, basis, date_precision, source, batch_id
            FROM daily_close_revision WHERE date = '2020-01-06'`,
    told: [/^daily_close_revision HSI 2020-01-06: 1 rows are in force at the same time as another one/],
  },
  {
    sql: "UPDATE import_batch SET status = 'running' WHERE kind = 'imported'",
    told: [
      /^daily_close HSI 2020-01-06: 2 rows were written by load \d+, which is running of HSI$/,
      /^import_batch HSI –: load \d+ is neither done nor failed$/,
    ],
  },
  {
    sql: `UPDATE milestone SET title_en = 'x' WHERE index_id = ${HSI}
            AND slug = (SELECT min(slug) FROM milestone WHERE index_id = ${HSI})`,
    told: [/^milestone HSI .*: the row .* is not what ships$/],
  },
  {
    sql: `UPDATE daily_close SET close = 'NaN' WHERE index_id = ${idOf("SPX")} AND date = '2000-01-03'`,
    told: [
      /^daily_close SPX 2000-01-03: 1 rows have a close that is no number above 0$/,
      /^daily_close SPX –: its closes cannot be checked: .*NaN/,
    ],
  },
  {
    sql: `UPDATE daily_close SET date = 'infinity' WHERE index_id = ${idOf("CAC")} AND date = '2000-01-04'`,
    told: [
      /^daily_close CAC –: 1 rows have a date outside the years 1 to 9999$/,
      /^daily_close CAC –: its closes cannot be checked: cannot subtract infinite dates$/,
    ],
  },
  {
    sql: `UPDATE annual_close SET close = -1 WHERE index_id = ${HSI} AND year = 2000;
          UPDATE daily_close_revision SET close = 'NaN' WHERE date = '2020-01-07';
          UPDATE fx_daily SET date = '-infinity' WHERE date = (SELECT min(date) FROM fx_daily)`,
    told: [
      /^annual_close HSI 2000-12-\d\d: 1 rows have a close that is no number above 0$/,
      /^daily_close_revision HSI 2020-01-07: 1 rows have a close that is no number above 0$/,
      /^fx_daily – –: 2 rows have a date outside the years 1 to 9999$/,
    ],
  },
  {
    sql: `INSERT INTO fx_daily SELECT 'XXX', date, 'NaN', source FROM fx_daily
            WHERE currency = 'JPY' AND date IN ('2001-01-02', '2001-01-03');
          INSERT INTO fx_daily SELECT 'XXX', date, 0, source FROM fx_daily WHERE currency = 'JPY' AND date = '2001-01-04';
          INSERT INTO fx_rate VALUES ('XXX', 2000, -1, 'x'), ('XXX', 2001, 'NaN', 'x'), ('XXX', 99999, 1, 'x')`,
    told: [
      /^fx_daily – 2001-01-02: 3 rows have a per_usd that is no number above 0$/,
      /^fx_rate – –: 2 rows have a per_usd that is no number above 0$/,
      /^fx_rate – –: 1 rows have a year outside the years 1 to 9999$/,
    ],
  },
  {
    sql: `UPDATE market_index SET launched = 'infinity', base_date = '20000-01-01', base_value = 'NaN' WHERE symbol = 'DAX';
          UPDATE market_index SET launched = '0044-03-15 BC' WHERE symbol = 'DJI'`,
    told: [
      /^market_index DAX –: 1 rows have a launched outside the years 1 to 9999$/,
      /^market_index DAX –: 1 rows have a base_date outside the years 1 to 9999$/,
      /^market_index DAX –: 1 rows have a base_value that is no number above 0$/,
      /^market_index DJI –: 1 rows have a launched outside the years 1 to 9999$/,
    ],
  },
  {
    sql: `INSERT INTO import_warning (batch_id, position, rule, severity, date, details)
          SELECT id, 7000 + row, 'x', 'note', day::date, '{}' FROM import_batch,
            (VALUES (0, '-infinity'), (1, '12345-06-07'), (2, '2020-01-06'), (3, NULL)) AS days (row, day)
          WHERE kind = 'imported'`,
    told: [/^import_warning HSI –: 2 rows have a date outside the years 1 to 9999$/],
  },
  { sql: "DELETE FROM source WHERE position = 0", told: [/^source – –: the row .* is not what ships$/] },
];
