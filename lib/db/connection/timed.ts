import { isHeard, tell } from "@/lib/watch/news.js";

/** Does the work of a statement, and tells how long it took, without its parameters, where somebody wants to know. */
export async function timed<T>(sql: string, work: () => Promise<T>): Promise<T> {
  if (!isHeard("statement")) return work();
  const began = performance.now();
  try {
    return await work();
  } finally {
    tell("statement", { sql, ms: performance.now() - began });
  }
}
