import { z } from "zod";
import type { BackupProgress } from "@/lib/db/backup/manifest";
import type { RestoreReport } from "@/lib/db/backup/restore-backup";
import type { BackupReport } from "@/lib/db/backup/write-backup";
import { withWritableStore } from "@/lib/db/schema/with-writable-store";
import type { VerifyReport } from "@/lib/db/verify/verify-store";
import { type ProblemDetails, problemDetails } from "@/lib/http/problem";
import { jobProblem, linesResponse } from "@/lib/jobs/job-response";
import { loadInTurn, mustWait } from "@/lib/jobs/loads";
import { problemOf } from "@/lib/jobs/problem-of";
import { dataFolder } from "@/lib/shipped/data-fingerprint";

/** What a command is told of work on the whole store, line by line; the last line is `done` or `problem`. */
export type StoreWorkLine<Report> =
  | ({ readonly event: "progress" } & BackupProgress)
  | { readonly event: "index"; readonly symbol: string }
  | { readonly event: "waiting" }
  | { readonly event: "done"; readonly report: Report }
  | { readonly event: "problem"; readonly problem: ProblemDetails };

type Tell<Report> = (line: StoreWorkLine<Report>) => void;

const BACKUP = z.strictObject({ file: z.string().min(1) });
const RESTORE = z.strictObject({ file: z.string().min(1), replace: z.boolean() });

/** The answer to `POST /backup`: writes the backup at an absolute path of this machine. */
export async function handleBackup(request: Request, signal: AbortSignal): Promise<Response> {
  return told(request, BACKUP, async ({ file }, tell: Tell<BackupReport>) => {
    const { writeBackup } = await import("@/lib/db/backup/write-backup");
    const onProgress = (progress: BackupProgress) => tell({ event: "progress", ...progress });
    return withWritableStore((db) => writeBackup(db, file, { onProgress, signal }));
  });
}

/** The answer to `POST /restore`: restores a backup at an absolute path of this machine; pages show it at once. */
export async function handleRestore(request: Request, signal: AbortSignal): Promise<Response> {
  return told(request, RESTORE, async ({ file, replace }, tell: Tell<RestoreReport>) => {
    const { restoreStore } = await import("@/lib/jobs/restore-store");
    const onProgress = (progress: BackupProgress) => tell({ event: "progress", ...progress });
    if (mustWait()) tell({ event: "waiting" });
    return loadInTurn((db) => restoreStore(db, file, { replace, onProgress, signal }), signal);
  });
}

/** The answer to `POST /verify`: checks the store. */
export async function handleVerify(request: Request, signal: AbortSignal): Promise<Response> {
  return told(request, z.strictObject({}), async (_, tell: Tell<VerifyReport>) => {
    const { verifyStore } = await import("@/lib/db/verify/verify-store");
    const onIndex = (symbol: string) => tell({ event: "index", symbol });
    return withWritableStore((db) => verifyStore(db, dataFolder(), { onIndex, signal }));
  });
}

async function told<Asked, Report>(
  request: Request,
  schema: z.ZodType<Asked>,
  work: (asked: Asked, tell: Tell<Report>) => Promise<Report>,
): Promise<Response> {
  const asked = schema.safeParse(await request.json().catch(() => null));
  if (!asked.success) return jobProblem(problemDetails(400, "Expected JSON with what is to be done."));
  return linesResponse<StoreWorkLine<Report>>(async (tell) => {
    try {
      tell({ event: "done", report: await work(asked.data, tell) });
    } catch (error) {
      tell({ event: "problem", problem: await problemOf(error) });
    }
  });
}
