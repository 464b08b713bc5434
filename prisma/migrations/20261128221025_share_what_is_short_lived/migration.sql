-- CreateTable
CREATE TABLE "short_lived" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "value" TEXT,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "short_lived_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "short_lived_expire_idx" ON "short_lived"("expire");
