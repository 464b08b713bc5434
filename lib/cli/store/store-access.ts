import type { BackupProgress } from "@/lib/db/backup/manifest";
import type { RestoreReport } from "@/lib/db/backup/restore-backup";
import type { BackupReport } from "@/lib/db/backup/write-backup";
import type { StoreLocation } from "@/lib/db/connection/store-location";
import type { VerifyReport } from "@/lib/db/verify/verify-store";
import type { ImportStage } from "@/lib/ingest/import-file";
import type { ImportReport } from "@/lib/ingest/import-report";
import type { ReadOptions } from "@/lib/ingest/read/dialect";
import type { UpdateReport } from "@/lib/ingest/update-report";
import type { UpdateEvent, UpdateRequest } from "@/lib/jobs/run-update";
import type { Catalogue, IndexRecord } from "@/lib/reference/records";

/** A file on this machine that is to be imported. */
export interface LocalFile {
  readonly path: string;
  /** Without its folder. */
  readonly fileName: string;
  readonly bytes: number;
}

/** How a file is to be imported. */
export interface ImportChoices extends ReadOptions {
  /** `null`: the index that its year-ends tell. */
  readonly index: string | null;
  readonly prefer: "stored" | "file";
  readonly dryRun: boolean;
}

/** How far an import is: waiting for others, or at a stage of its own. */
export type ImportStep = { readonly stage: "waiting" } | ImportStage;

/** Who watches an import, and may stop it. */
interface ImportWatch {
  readonly onStep: (step: ImportStep) => void;
  readonly signal: AbortSignal;
}

/** Who watches work on the whole store, and may stop it. */
export interface StoreWatch {
  readonly onProgress: (progress: BackupProgress) => void;
  readonly signal: AbortSignal;
}

/** What a command may do with the store, held by this process or by a server that does it for us. */
export interface StoreAccess {
  readonly location: StoreLocation;
  catalogue(): Promise<Catalogue>;
  /** `null` for an unknown symbol; in any case of letters. `asof`: as it was at a revision of the store. */
  index(symbol: string, asof?: number): Promise<IndexRecord | null>;
  /** What an address of a view as a file answers: `/indices/hsi/annual.csv`; problem details where it cannot. */
  file(address: string): Promise<Response>;
  /** As `importFile` of lib/ingest; rejects with the reason of the signal where it was stopped. */
  importFile(file: LocalFile, choices: ImportChoices, watch: ImportWatch): Promise<ImportReport>;
  /** As `runUpdate` of lib/jobs. */
  update(
    request: UpdateRequest,
    tell: (event: UpdateEvent) => void,
    signal: AbortSignal,
  ): Promise<UpdateReport[]>;
  /** As `writeBackup` of lib/db/backup, to an absolute path. */
  backup(path: string, watch: StoreWatch): Promise<BackupReport>;
  /** As `restoreStore` of lib/jobs, from an absolute path. */
  restore(path: string, replace: boolean, watch: StoreWatch): Promise<RestoreReport>;
  /** As `verifyStore` of lib/db/verify. */
  verify(signal: AbortSignal): Promise<VerifyReport>;
}
