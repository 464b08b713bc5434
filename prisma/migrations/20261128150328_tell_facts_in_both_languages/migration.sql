-- What ships is loaded anew right after, with its Chinese texts.
DELETE FROM "classification";
DELETE FROM "constituent";
DELETE FROM "contract";
DELETE FROM "fund";
DELETE FROM "market_coverage";
DELETE FROM "methodology_date";
DELETE FROM "tracking_fact";

-- AlterTable
ALTER TABLE "classification" ADD COLUMN     "note_zh_hant" TEXT,
ADD COLUMN     "sector_zh_hant" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "constituent" ADD COLUMN     "sub_index_zh_hant" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "constituent_count" ADD COLUMN     "note_zh_hant" TEXT;

-- AlterTable
ALTER TABLE "contract" ADD COLUMN     "contract_zh_hant" TEXT NOT NULL,
ADD COLUMN     "hours_zh_hant" TEXT,
ADD COLUMN     "last_day_zh_hant" TEXT,
ADD COLUMN     "months_zh_hant" TEXT,
ADD COLUMN     "settlement_zh_hant" TEXT,
ADD COLUMN     "tick_zh_hant" TEXT;

-- AlterTable
ALTER TABLE "fund" ADD COLUMN     "exchange_zh_hant" TEXT,
ADD COLUMN     "name_zh_hant" TEXT NOT NULL,
ADD COLUMN     "note_zh_hant" TEXT,
ADD COLUMN     "tracked_index_zh_hant" TEXT;

-- AlterTable
ALTER TABLE "market_coverage" ADD COLUMN     "of_what_zh_hant" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "methodology_date" ADD COLUMN     "value_zh_hant" TEXT,
ADD COLUMN     "what_zh_hant" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "tracking_fact" ADD COLUMN     "fact_zh_hant" TEXT NOT NULL,
ADD COLUMN     "note_zh_hant" TEXT,
ADD COLUMN     "unit_zh_hant" TEXT NOT NULL;
