import type { Engine } from "@/lib/db/database";
import { PrismaClient } from "@/lib/db/generated/client";
import { isHeard, tell } from "@/lib/watch/news.js";

/** Prisma's client, which tells of each statement, without its parameters, where somebody wants to know. */
export function openClient(adapter: Engine["adapter"]): PrismaClient {
  const options = { adapter, errorFormat: "minimal" } as const;
  if (!isHeard("statement")) return new PrismaClient(options);
  const client = new PrismaClient({ ...options, log: [{ emit: "event", level: "query" }] });
  client.$on("query", ({ query, duration }) => tell("statement", { sql: query, ms: duration }));
  return client;
}
