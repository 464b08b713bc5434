import { defineConfig } from "prisma/config";

const url = process.env["DATABASE_URL"];

/** For Prisma's own command line; the application opens its store through lib/db. */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  ...(url ? { datasource: { url } } : {}),
});
