import { type Caller, refusalToWrite } from "@/lib/auth/admission";
import type { ProblemDetails } from "@/lib/http/problem";
import { readForm } from "@/lib/jobs/forms/read-form";
import { importLimit, tooLarge } from "@/lib/jobs/forms/watched-body";
import { jobProblem, jsonResponse, linesResponse, mannerOf, pageResponse } from "./job-response";
import { problemOf, refusalOf } from "./problem-of";
import { type ImportEvent, type ImportedForm, importForm } from "./run-import";

const FAULT = "The import failed by a fault of the almanac: nothing of the file was stored.";

/** What a program is told of an import, line by line; the last line is `report` of the last file, or `problem`. */
export type ImportLine = ImportEvent | { readonly event: "problem"; readonly problem: ProblemDetails };

/**
 * The answer to `POST /api/v1/imports`: imports the files of a multipart form and says what became of each. `signal`
 * stops it, with nothing stored of the file it is at.
 */
export async function handleImport(
  request: Request,
  caller: Caller,
  signal: AbortSignal = request.signal,
): Promise<Response> {
  const manner = mannerOf(request);
  const refused = (await refusalToWrite(request, caller)) ?? (await refusalOfSize(request, caller));
  if (refused !== null) {
    if (manner !== "page") return jobProblem(refused);
    return pageResponse(request, null, { imports: [], updates: [], problem: refused });
  }
  const run = (tell: (event: ImportEvent) => void) =>
    importForm(filesOf(request, caller, signal), tell, signal);
  if (manner === "lines") {
    return linesResponse<ImportLine>(async (tell) => {
      const problem = await formProblem(await run(tell));
      if (problem !== null && problem.status !== 422) tell({ event: "problem", problem });
    });
  }
  const form = await run(() => {});
  const problem = await formProblem(form);
  if (manner === "page")
    return pageResponse(request, form.back, { imports: form.reports, updates: [], problem });
  if (problem !== null) return jobProblem(problem);
  const isNew = form.reports.some(({ status }) => status === "stored");
  return jsonResponse({ imports: form.reports }, isNew ? 201 : 200);
}

function filesOf(request: Request, caller: Caller, signal: AbortSignal) {
  return readForm(request.body, {
    contentType: request.headers.get("content-type") ?? "",
    maxBytes: caller === "command" ? null : importLimit(),
    signal,
  });
}

/** Before anything is read: a request that says itself that it is too large. */
async function refusalOfSize(request: Request, caller: Caller): Promise<ProblemDetails | null> {
  const length = Number(request.headers.get("content-length") ?? 0);
  return caller === "public" && length > importLimit() ? problemOf(tooLarge(importLimit())) : null;
}

async function formProblem({ reports, failure }: ImportedForm): Promise<ProblemDetails | null> {
  if (failure === null) return refusalOf(reports);
  const problem = await problemOf(failure.error, FAULT);
  return reports.length === 0 ? problem : { ...problem, imports: reports };
}
