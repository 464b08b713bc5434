import { type News, tell } from "@/lib/watch/news.js";

/** Does a load of closes, and tells whoever watches over the process how it ended: as its report says, `stopped` or `failed`. */
export async function toldLoad<Report extends { readonly status: string }>(
  kind: News["load"]["kind"],
  signal: AbortSignal | undefined,
  load: () => Promise<Report>,
): Promise<Report> {
  try {
    const report = await load();
    tell("load", { kind, outcome: report.status });
    return report;
  } catch (error) {
    tell("load", { kind, outcome: signal?.aborted === true ? "stopped" : "failed" });
    throw error;
  }
}
