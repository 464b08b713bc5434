import { z } from "zod";
import { type Caller, refusalToWrite } from "@/lib/auth/admission";
import { type ProblemDetails, problemDetails } from "@/lib/http/problem";
import { isShortForm, MOST_FORM_BYTES } from "@/lib/http/short-form";
import { formWords } from "@/lib/i18n/messages/forms";
import type { UpdateReport } from "@/lib/ingest/update-report";
import { FormError } from "@/lib/jobs/forms/form-error";
import { addField, type Fields, parseFields, textField, yesOrNoField } from "@/lib/jobs/forms/form-fields";
import { jobProblem, jsonResponse, linesResponse, mannerOf, pageResponse } from "./job-response";
import { loadInTurn, mustWait } from "./loads";
import { problemOf } from "./problem-of";
import { hasFailed, runUpdate, type UpdateEvent, type UpdateRequest } from "./run-update";

const UPDATE_FIELDS = z.strictObject({
  index: z.union([z.string(), z.array(z.string())]).default([]),
  dryRun: yesOrNoField,
  back: textField,
});

/** What a program is told of an update, line by line; the last line is `done` or `problem`. */
export type UpdateLine =
  | UpdateEvent
  | { readonly event: "waiting" }
  | { readonly event: "done" }
  | { readonly event: "problem"; readonly problem: ProblemDetails };

interface Form extends UpdateRequest {
  readonly back: string | null;
}

interface Updated {
  readonly reports: readonly UpdateReport[];
  readonly problem: ProblemDetails | null;
}

/**
 * The answer to `POST /api/v1/updates`: brings the indices of its fields `index`, or all, up to date from providers.
 * `signal` stops it, with nothing stored of the index it is at.
 */
export async function handleUpdate(
  request: Request,
  caller: Caller,
  signal: AbortSignal = request.signal,
): Promise<Response> {
  const manner = mannerOf(request);
  let form: Form = { symbols: [], dryRun: false, back: null };
  let refused = await refusalToWrite(request, caller);
  try {
    if (refused === null) form = await readUpdateForm(request);
  } catch (error) {
    refused = await problemOf(error);
  }
  if (refused !== null) return answer(request, form, { reports: [], problem: refused });
  if (manner === "lines") {
    return linesResponse<UpdateLine>(async (tell) => {
      const { problem, reports } = await update(form, tell, signal);
      tell(problem === null || reports.length > 0 ? { event: "done" } : { event: "problem", problem });
    });
  }
  return answer(request, form, await update(form, () => {}, signal));
}

async function answer(request: Request, { back }: Form, { reports, problem }: Updated): Promise<Response> {
  if (mannerOf(request) === "page")
    return pageResponse(request, back, { imports: [], updates: reports, problem });
  return problem === null ? jsonResponse({ updates: reports }, 200) : jobProblem(problem);
}

async function update(form: Form, tell: (line: UpdateLine) => void, signal: AbortSignal): Promise<Updated> {
  try {
    if (mustWait()) tell({ event: "waiting" });
    const reports = await loadInTurn((db) => runUpdate(db, form, tell, signal), signal);
    return { reports, problem: hasFailed(reports, form) ? failureOf(reports) : null };
  } catch (error) {
    // What the store says of a load that was stopped is that it failed.
    const reason = signal.aborted ? signal.reason : error;
    return { reports: [], problem: await problemOf(reason, formWords.updateFault) };
  }
}

/** What a provider did not do is no fault of whoever asked, nor of the store. */
function failureOf(reports: readonly UpdateReport[]): ProblemDetails {
  const reasons = reports.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  return problemDetails(502, `${reasons.join(". ")}.`, { updates: reports });
}

async function readUpdateForm(request: Request): Promise<Form> {
  if (request.body === null || request.headers.get("content-length") === "0") {
    return { symbols: [], dryRun: false, back: null };
  }
  if (!isShortForm(request)) {
    throw new FormError(413, formWords.notShort(MOST_FORM_BYTES));
  }
  const form = await request.formData().catch(() => {
    throw new FormError(415, formWords.notUrlEncoded);
  });
  const fields: Fields = new Map();
  for (const [name, value] of form) addField(fields, name, typeof value === "string" ? value : value.name);
  const { index, dryRun, back } = parseFields(UPDATE_FIELDS, fields, Object.keys(UPDATE_FIELDS.shape));
  return { symbols: [index].flat().filter((symbol) => symbol !== ""), dryRun, back };
}
