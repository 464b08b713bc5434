import { contentResponse } from "@/lib/http/content-response";
import { problemDetails } from "@/lib/http/problem";
import { translator } from "@/lib/i18n/translator";
import type { ImportBatchRecord } from "@/lib/reference/records";
import { loadCatalogue } from "@/lib/store/load-catalogue";
import { loadBatches } from "@/lib/store/load-journal";
import { addressProblem } from "@/lib/url/view-state";
import { jobProblem } from "./job-response";
import { problemOf } from "./problem-of";

const t = translator("en");

/** The answer to `GET /api/v1/imports`: the latest 30 loads, of one index where `index` names it, newest first. */
export async function handleBatches(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const other = [...searchParams.keys()].find((name) => name !== "index");
  if (other !== undefined) return badParameter(other, searchParams.get(other) ?? "", "index");
  try {
    const { value } = await loadCatalogue();
    const wanted = searchParams.get("index")?.toUpperCase();
    const known = value.indices.map(({ profile }) => profile.symbol);
    if (wanted !== undefined && !known.includes(wanted))
      return badParameter("index", wanted, known.join(", "));
    const { value: batches, staleSince } = await loadBatches(wanted);
    const body = `${JSON.stringify({ batches: batches.map(shownBatch) })}\n`;
    return contentResponse(request, { revision: value.revision, staleSince, type: "application/json", body });
  } catch (error) {
    return jobProblem(await problemOf(error));
  }
}

/** A load as it is told: the almanac's own figures by that name, as on the pages, and not by their files. */
function shownBatch(batch: ImportBatchRecord): object {
  return batch.kind === "shipped" ? { ...batch, kind: "built-in", fileName: t("data.file.own") } : batch;
}

function badParameter(parameter: string, found: string, expected: string): Response {
  const problem = addressProblem(parameter, found, expected);
  return jobProblem(problemDetails(400, "A parameter cannot be used.", problem));
}
