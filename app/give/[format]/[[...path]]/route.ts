import { answerPlace } from "@/app/answer";
import { orUnavailable } from "@/app/or-unavailable";
import { contentResponse } from "@/lib/api/content-response";
import { problemResponse } from "@/lib/api/problem";
import { tableToCsv } from "@/lib/export/csv";
import { fileName } from "@/lib/export/file-name";
import { tableToJson, viewToJson } from "@/lib/export/view-json";
import { parsePath } from "@/lib/url/address";
import { isFileFormat } from "@/lib/url/file-formats";
import { addressProblem } from "@/lib/url/view-state";
import { findTable, tableNames } from "@/lib/views/find-table";

interface RouteContext {
  readonly params: Promise<{ readonly format: string; readonly path?: string[] }>;
}

async function give(request: Request, { params }: RouteContext): Promise<Response> {
  const { format, path = [] } = await params;
  const parsed = parsePath(path);
  if (parsed === null || !isFileFormat(format)) return problemResponse(404, "No view has this address.");
  const query = new URL(request.url).searchParams;
  const answered = await answerPlace(parsed.locale, parsed.place, query, query.get("full") === "1");
  if (answered === null) return problemResponse(404, "No view has this address.");
  const { answer, staleSince } = answered;
  const [problem] = answer.problems;
  if (problem !== undefined) return problemResponse(400, "A parameter cannot be used.", problem);
  const { revision } = answer;
  const json = { revision, staleSince, type: "application/json" } as const;
  const wanted = query.get("table");
  if (format === "json" && wanted === null) {
    return contentResponse(request, { ...json, body: viewToJson(answer) });
  }
  const table = findTable(answer.view, wanted);
  if (table === null) {
    const expected = tableNames(answer.view).join(", ");
    return problemResponse(
      400,
      "The view has no such table.",
      addressProblem("table", wanted ?? "", expected),
    );
  }
  if (format === "json") return contentResponse(request, { ...json, body: tableToJson(answer, table) });
  const body = tableToCsv(table, query.get("bom") === "1");
  const name = `${fileName(answer.place, table.id)}.csv`;
  return contentResponse(request, { revision, staleSince, type: "text/csv", body, name });
}

/**
 * A view as a file: the same view function as the page, at the page's path with `.csv` or `.json` behind it. An
 * unknown path is a 404, a parameter that cannot be used a 400 that names it.
 */
export const GET = orUnavailable(give);
