import { formatCount, formatMinute } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { ImportBatchRecord } from "@/lib/reference/records";
import { pageHref } from "@/lib/url/address";
import type { LabelledLink } from "@/lib/views/parts/content/links";
import type { ViewText } from "@/lib/views/parts/view";

/** What became of one load, in words. */
export function importText(t: Translator, batch: ImportBatchRecord): ViewText {
  const { id, kind, status, reason } = batch;
  const file = kind === "shipped" ? t("data.file.own") : batch.fileName;
  return {
    heading: t("data.report.heading", { id, file }),
    items: [
      {
        event: null,
        text: status === "failed" ? t("data.report.failed", { reason: reason ?? "" }) : storedText(t, batch),
      },
    ],
  };
}

/** Where to go from there: its warnings further down the page, and the page of all imports. */
export function importLinks(t: Translator, { warningCount }: ImportBatchRecord): LabelledLink[] {
  const all = { href: `${pageHref(t.locale, { page: "data" })}#imports`, label: t("data.report.all") };
  if (warningCount === 0) return [all];
  return [{ href: "#warnings", label: t("data.report.warnings", { warnings: warningCount }) }, all];
}

function storedText(
  t: Translator,
  { rows, symbol, warningCount, revision, ...batch }: ImportBatchRecord,
): string {
  return t("data.report.stored", {
    time: formatMinute(new Date(batch.finishedAt ?? batch.startedAt)),
    symbol: symbol ?? "–",
    read: formatCount(rows.read),
    inserted: formatCount(rows.inserted),
    changed: formatCount(rows.changed),
    unchanged: formatCount(rows.unchanged),
    kept: formatCount(rows.kept),
    refused: formatCount(rows.refused),
    warnings: warningCount,
    revision: revision ?? "none",
  });
}
