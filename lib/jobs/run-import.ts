import { dateOfToday } from "@/lib/format/date-of-today";
import { type ImportStage, importFile } from "@/lib/ingest/import-file";
import type { ImportReport } from "@/lib/ingest/import-report";
import type { UploadedFile } from "@/lib/jobs/forms/read-form";
import { loadInTurn, mustWait } from "./loads";

/** What whoever watches an import is told, one after the other. */
export type ImportEvent =
  | { readonly event: "waiting" }
  | ({ readonly event: "progress"; readonly file: string } & ImportStage)
  | { readonly event: "report"; readonly report: ImportReport };

/** What became of the files of a form; the failure that ended it before its end, or `null`. */
export interface ImportedForm {
  readonly reports: readonly ImportReport[];
  readonly failure: { readonly error: unknown } | null;
  /** The page of this site to return to, where the form names one. */
  readonly back: string | null;
}

/**
 * Imports the files of a form, each in a transaction of its own, in the turn of this request. What fails beside a
 * file's own faults ends the form: nothing of that file and of those behind it is stored.
 */
export async function importForm(
  files: AsyncGenerator<UploadedFile>,
  tell: (event: ImportEvent) => void,
  signal: AbortSignal,
): Promise<ImportedForm> {
  const reports: ImportReport[] = [];
  let back: string | null = null;
  try {
    if (mustWait()) tell({ event: "waiting" });
    await loadInTurn(async (db) => {
      for await (const { fileName, fields, chunks } of files) {
        const { index: symbol, ...options } = fields;
        back = fields.back;
        const onProgress = (stage: ImportStage) => tell({ event: "progress", file: fileName, ...stage });
        const watch = { today: dateOfToday(), now: Date.now(), signal, onProgress };
        const report = await importFile(db, { ...options, fileName, chunks, symbol }, watch);
        reports.push(report);
        tell({ event: "report", report });
      }
    }, signal);
    return { reports, failure: null, back };
  } catch (error) {
    // What the store says of an import that was stopped is that it failed.
    return { reports, failure: { error: signal.aborted ? signal.reason : error }, back };
  }
}
