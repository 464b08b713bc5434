-- CreateEnum
CREATE TYPE "import_kind" AS ENUM ('shipped', 'imported');

-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "close_basis" AS ENUM ('session', 'turning_point', 'year_end');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'year');

-- CreateEnum
CREATE TYPE "return_basis" AS ENUM ('price', 'total');

-- CreateEnum
CREATE TYPE "level_basis" AS ENUM ('close', 'intraday', 'base');

-- CreateEnum
CREATE TYPE "milestone_kind" AS ENUM ('crash', 'launch', 'market', 'methodology', 'peak', 'policy', 'rebound', 'record', 'threshold', 'trough');

-- CreateTable
CREATE TABLE "store_revision" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "data_sha256" CHAR(64),
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "store_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "id" SERIAL NOT NULL,
    "kind" "import_kind" NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "rows_inserted" INTEGER NOT NULL DEFAULT 0,
    "rows_updated" INTEGER NOT NULL DEFAULT 0,
    "rows_unchanged" INTEGER NOT NULL DEFAULT 0,
    "rows_removed" INTEGER NOT NULL DEFAULT 0,
    "rows_rejected" INTEGER NOT NULL DEFAULT 0,
    "status" "import_status" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "market_index" (
    "id" SERIAL NOT NULL,
    "symbol" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh_hant" TEXT NOT NULL,
    "short_en" TEXT NOT NULL,
    "short_zh_hant" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "region_en" TEXT NOT NULL,
    "region_zh_hant" TEXT NOT NULL,
    "publisher_en" TEXT NOT NULL,
    "publisher_zh_hant" TEXT NOT NULL,
    "return_basis" "return_basis" NOT NULL,
    "launched" DATE,
    "base_date" DATE,
    "base_value" DECIMAL(20,8),
    "note_en" TEXT,
    "note_zh_hant" TEXT,
    "source" TEXT NOT NULL,
    "first_date" DATE,
    "last_date" DATE,
    "complete_from" DATE,
    "complete_to" DATE,
    "session_count" INTEGER NOT NULL DEFAULT 0,
    "sparse_before" INTEGER NOT NULL DEFAULT 0,
    "sparse_after" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "data_sha256" CHAR(64),

    CONSTRAINT "market_index_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "daily_close" (
    "index_id" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "close" DECIMAL(20,8) NOT NULL,
    "basis" "close_basis" NOT NULL,
    "date_precision" "date_precision" NOT NULL,
    "source" TEXT NOT NULL,
    "batch_id" INTEGER NOT NULL,

    CONSTRAINT "daily_close_pkey" PRIMARY KEY ("index_id","date")
);

-- CreateTable
CREATE TABLE "annual_close" (
    "index_id" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "date_precision" "date_precision" NOT NULL,
    "close" DECIMAL(20,8) NOT NULL,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "published_change_points" DECIMAL(20,8),
    "published_change_percent" DECIMAL(20,8),
    "published_source" TEXT,

    CONSTRAINT "annual_close_pkey" PRIMARY KEY ("index_id","year")
);

-- CreateTable
CREATE TABLE "turning_point" (
    "index_id" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "basis" "level_basis" NOT NULL,
    "level" DECIMAL(20,8) NOT NULL,
    "note" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "turning_point_pkey" PRIMARY KEY ("index_id","date","kind")
);

-- CreateTable
CREATE TABLE "milestone" (
    "index_id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "date_precision" "date_precision" NOT NULL,
    "kind" "milestone_kind" NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_zh_hant" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_zh_hant" TEXT NOT NULL,
    "level" DECIMAL(20,8),
    "level_basis" "level_basis",
    "disputed_en" TEXT,
    "disputed_zh_hant" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("index_id","slug")
);

-- CreateTable
CREATE TABLE "close_check" (
    "index_id" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "what" TEXT NOT NULL,
    "close" DECIMAL(20,8),
    "why" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "close_check_pkey" PRIMARY KEY ("index_id","date","what")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "licence" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fx_rate" (
    "currency" CHAR(3) NOT NULL,
    "year" INTEGER NOT NULL,
    "per_usd" DECIMAL(20,8) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "fx_rate_pkey" PRIMARY KEY ("currency","year")
);

-- CreateTable
CREATE TABLE "constituent" (
    "position" INTEGER NOT NULL,
    "as_of" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT,
    "sub_index" TEXT NOT NULL,
    "joined" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "constituent_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "constituent_count" (
    "position" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "note" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "constituent_count_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "methodology_date" (
    "position" INTEGER NOT NULL,
    "date" TEXT,
    "what" TEXT NOT NULL,
    "value" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "methodology_date_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "contract" (
    "position" INTEGER NOT NULL,
    "contract" TEXT NOT NULL,
    "code" TEXT,
    "launched" TEXT,
    "multiplier" DECIMAL(20,8),
    "currency" TEXT,
    "tick" TEXT,
    "months" TEXT,
    "hours" TEXT,
    "last_day" TEXT,
    "settlement" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "contract_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "fund" (
    "position" INTEGER NOT NULL,
    "code" TEXT,
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT,
    "tracked_index" TEXT,
    "exchange" TEXT,
    "launched" TEXT,
    "note" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "fund_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "classification" (
    "position" INTEGER NOT NULL,
    "code" TEXT,
    "sector_en" TEXT NOT NULL,
    "sector_zh" TEXT,
    "note" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "classification_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "market_coverage" (
    "position" INTEGER NOT NULL,
    "date" TEXT,
    "coverage_percent" DECIMAL(20,8) NOT NULL,
    "of_what" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "market_coverage_pkey" PRIMARY KEY ("position")
);

-- CreateIndex
CREATE INDEX "import_batch_file_name_sha256_idx" ON "import_batch"("file_name", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "market_index_symbol_key" ON "market_index"("symbol");

-- AddForeignKey
ALTER TABLE "daily_close" ADD CONSTRAINT "daily_close_index_id_fkey" FOREIGN KEY ("index_id") REFERENCES "market_index"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "daily_close" ADD CONSTRAINT "daily_close_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annual_close" ADD CONSTRAINT "annual_close_index_id_fkey" FOREIGN KEY ("index_id") REFERENCES "market_index"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turning_point" ADD CONSTRAINT "turning_point_index_id_fkey" FOREIGN KEY ("index_id") REFERENCES "market_index"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_index_id_fkey" FOREIGN KEY ("index_id") REFERENCES "market_index"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "close_check" ADD CONSTRAINT "close_check_index_id_fkey" FOREIGN KEY ("index_id") REFERENCES "market_index"("id") ON DELETE CASCADE ON UPDATE CASCADE;
