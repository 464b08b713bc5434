-- CreateEnum
CREATE TYPE "import_preference" AS ENUM ('stored', 'file');

-- DropIndex
DROP INDEX "import_batch_file_name_sha256_idx";

-- DropForeignKey
ALTER TABLE "daily_close" DROP CONSTRAINT "daily_close_index_id_fkey";

-- DropForeignKey
ALTER TABLE "daily_close" DROP CONSTRAINT "daily_close_batch_id_fkey";

-- What is stored already counts as written when its index last changed.
ALTER TABLE "daily_close" ADD COLUMN     "revision" INTEGER;
UPDATE "daily_close" SET "revision" = "market_index"."revision"
FROM "market_index" WHERE "market_index"."id" = "daily_close"."index_id";
ALTER TABLE "daily_close" ALTER COLUMN "revision" SET NOT NULL;

-- AlterTable
ALTER TABLE "import_batch" RENAME COLUMN "rows_rejected" TO "rows_refused";
ALTER TABLE "import_batch" ADD COLUMN     "dialect" TEXT,
ADD COLUMN     "prefer" "import_preference",
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "revision" INTEGER,
ADD COLUMN     "rows_kept" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "rows_read" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "source" TEXT,
ADD COLUMN     "symbol" TEXT,
ADD COLUMN     "warnings" INTEGER NOT NULL DEFAULT 0;

-- A load belongs to the index whose closes it wrote last. One that wrote none stays without.
UPDATE "import_batch" SET "symbol" = (
    SELECT "market_index"."symbol" FROM "market_index"
    WHERE EXISTS (
        SELECT FROM "daily_close"
        WHERE "daily_close"."index_id" = "market_index"."id" AND "daily_close"."batch_id" = "import_batch"."id"
    )
);

-- CreateTable
CREATE TABLE "import_warning" (
    "batch_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "date" DATE,
    "close" DOUBLE PRECISION,
    "details" JSONB NOT NULL,

    CONSTRAINT "import_warning_pkey" PRIMARY KEY ("batch_id","position")
);

-- CreateTable
CREATE TABLE "daily_close_revision" (
    "index_id" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER NOT NULL,
    "close" DECIMAL(20,8) NOT NULL,
    "basis" "close_basis" NOT NULL,
    "date_precision" "date_precision" NOT NULL,
    "source" TEXT NOT NULL,
    "batch_id" INTEGER NOT NULL,

    CONSTRAINT "daily_close_revision_pkey" PRIMARY KEY ("index_id","date","valid_from")
);

-- CreateIndex
CREATE INDEX "import_batch_symbol_sha256_idx" ON "import_batch"("symbol", "sha256");

-- AddForeignKey
ALTER TABLE "import_warning" ADD CONSTRAINT "import_warning_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
