-- CreateEnum
CREATE TYPE "dispute_kind" AS ENUM ('rounding', 'sources_differ', 'contradicted');

-- AlterEnum
ALTER TYPE "close_basis" ADD VALUE 'month_end';

-- AlterTable
ALTER TABLE "milestone" ADD COLUMN     "dispute_kind" "dispute_kind";

-- What ships is loaded anew right after: names in two languages take the place of one title.
DELETE FROM "source";

-- AlterTable
ALTER TABLE "source" DROP COLUMN "description",
DROP COLUMN "title",
ADD COLUMN     "description_en" TEXT NOT NULL,
ADD COLUMN     "description_zh_hant" TEXT NOT NULL,
ADD COLUMN     "long_en" TEXT NOT NULL,
ADD COLUMN     "long_zh_hant" TEXT NOT NULL,
ADD COLUMN     "short_en" TEXT NOT NULL,
ADD COLUMN     "short_zh_hant" TEXT NOT NULL;

-- CreateTable
CREATE TABLE "fx_daily" (
    "currency" CHAR(3) NOT NULL,
    "date" DATE NOT NULL,
    "per_usd" DECIMAL(20,8) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "fx_daily_pkey" PRIMARY KEY ("currency","date")
);

-- CreateTable
CREATE TABLE "tracking_fact" (
    "position" INTEGER NOT NULL,
    "fact" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "as_of" TEXT,
    "note" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "tracking_fact_pkey" PRIMARY KEY ("position")
);
