-- AlterTable
ALTER TABLE "market_index" ADD COLUMN     "series_sha256" CHAR(64);

-- As lib/db/import/series-checksum.ts computes it.
UPDATE "market_index" SET "series_sha256" = (
    SELECT encode(sha256(string_agg("part", ''::bytea ORDER BY "block")), 'hex')
    FROM (
        SELECT
            ("date" - DATE '1970-01-01') / 8192 AS "block",
            sha256(convert_to(string_agg(
                ("date" - DATE '1970-01-01') || E'\t' || "close" || E'\t' || "basis" || E'\t'
                || "date_precision" || E'\t' || "source" || E'\t' || "revision", E'\n' ORDER BY "date"), 'UTF8')) AS "part"
        FROM "daily_close" WHERE "index_id" = "market_index"."id" GROUP BY 1
    ) AS "blocks"
);
