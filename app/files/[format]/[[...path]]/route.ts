import { longFile } from "@/app/long-file";
import { orUnavailable } from "@/app/or-unavailable";
import { type FileForm, writeFile } from "@/app/write-file";
import { fileName } from "@/lib/export/file-name";
import { contentResponse } from "@/lib/http/content-response";
import { problemResponse } from "@/lib/http/problem";
import { answerPlace } from "@/lib/pages/answer-place";
import { parsePath } from "@/lib/url/address";
import { isFileFormat } from "@/lib/url/file-formats";
import { fileProblems } from "@/lib/url/file-parameters";
import { addressProblem } from "@/lib/url/view-state";
import { findTable, tableNames } from "@/lib/views/parts/find-table";

interface RouteContext {
  readonly params: Promise<{ readonly format: string; readonly path?: string[] }>;
}

async function getFile(request: Request, { params }: RouteContext): Promise<Response> {
  const { format, path = [] } = await params;
  const parsed = parsePath(path);
  if (parsed === null || !isFileFormat(format)) return problemResponse(404, "No view has this address.");
  const query = new URL(request.url).searchParams;
  const answered = await answerPlace(parsed.locale, parsed.place, query);
  if (answered === null) return problemResponse(404, "No view has this address.");
  const { answer, staleSince } = answered;
  const [problem] = [...answer.problems, ...fileProblems(query)];
  if (problem !== undefined) return problemResponse(400, "A parameter cannot be used.", problem);
  const first = format === "csv" ? (findTable(answer.view, null)?.id ?? "") : null;
  const table = query.get("table") ?? first;
  const known = tableNames(answer.view);
  if (table !== null && !known.includes(table)) {
    const allowed = addressProblem("table", table, known.join(", "));
    return problemResponse(400, "The view has no such table.", allowed);
  }
  const file: FileForm = { format, table, byteOrderMark: query.get("bom") === "1" };
  const { revision } = answer;
  const isLong = query.get("full") === "1" && parsed.place.page === "data";
  const body = isLong ? await longFile(answered, query, file, request.signal) : writeFile(answer, file);
  if (format === "json") {
    return contentResponse(request, { revision, staleSince, type: "application/json", body });
  }
  const name = `${fileName(answer.place, table ?? "")}.csv`;
  return contentResponse(request, { revision, staleSince, type: "text/csv", body, name });
}

/**
 * A view as a file: the same view function as the page, at the page's path with `.csv` or `.json` behind it. An
 * unknown path is a 404, a parameter that cannot be used a 400 that names it.
 */
export const GET = orUnavailable(getFile);
