import { findingText } from "@/lib/findings/finding-text";
import type { UpdateReport } from "@/lib/ingest/update-report";

/** What became of the update of an index, in one line. */
export function updateLine(report: UpdateReport): string {
  const { symbol, status, reason, provisional } = report;
  if (status === "failed" || status === "not-provided") return reason ?? `${symbol} cannot be updated`;
  const left = provisional === null ? "" : `; ${provisional.date} left out: ${provisional.text}`;
  return `${symbol}: ${doneText(report)}${left}`;
}

/** What looks wrong in the new closes, and what was not used, one line each. */
export function updateNotes({ symbol, warnings, passedOver }: UpdateReport): string[] {
  const texts = warnings.map((warning) => findingText(warning, "en"));
  return [...passedOver, ...texts].map((text) => `${symbol}: ${text}`);
}

function doneText({ status, provider, fetched, inserted, lastDate }: UpdateReport): string {
  if (status === "up-to-date") return `up to date${lastDate === null ? "" : ` (${lastDate})`}`;
  const verb = status === "checked" ? "would be stored" : "stored";
  const rest = inserted === fetched ? "" : ` of ${fetched}`;
  return `${inserted}${rest} ${fetched === 1 ? "close" : "closes"} to ${lastDate} from ${provider} ${verb}`;
}
