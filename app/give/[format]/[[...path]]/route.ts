import { createHash } from "node:crypto";
import { answerPlace } from "@/app/answer";
import { problemResponse } from "@/lib/api/problem";
import { tableToCsv } from "@/lib/export/csv";
import { fileName } from "@/lib/export/file-name";
import { viewToJson } from "@/lib/export/view-json";
import { parsePath } from "@/lib/url/address";
import { isFileFormat } from "@/lib/url/file-formats";
import { findTable, tableNames } from "@/lib/views/find-table";

interface RouteContext {
  readonly params: Promise<{ readonly format: string; readonly path?: string[] }>;
}

/**
 * A view as a file: the same view function as the page, at the page's path with `.csv` or `.json` behind it. An
 * unknown path is a 404, a parameter that cannot be used a 400 that names it.
 */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const { format, path = [] } = await params;
  const parsed = parsePath(path);
  if (parsed === null || !isFileFormat(format)) return problemResponse(404, "No view has this address.");
  const query = new URL(request.url).searchParams;
  const answer = await answerPlace(parsed.locale, parsed.place, query);
  if (answer === null) return problemResponse(404, "No view has this address.");
  const [problem] = answer.problems;
  if (problem !== undefined) return problemResponse(400, "A parameter cannot be used.", problem);
  if (format === "json")
    return respond(request, answer.revision, "application/json", viewToJson(answer), null);
  const wanted = query.get("table");
  const table = findTable(answer.view, wanted);
  if (table === null) {
    const expected = tableNames(answer.view).join(", ");
    return problemResponse(400, "The view has no such table.", {
      parameter: "table",
      found: wanted ?? "",
      expected,
    });
  }
  const body = tableToCsv(table, query.get("bom") === "1");
  return respond(request, answer.revision, "text/csv", body, `${fileName(answer.place, table.id)}.csv`);
}

function respond(
  request: Request,
  revision: number,
  type: string,
  body: string,
  name: string | null,
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = new Headers({
    ETag: etag,
    "Content-Type": `${type}; charset=utf-8`,
    "Cache-Control": "no-cache",
    "X-Almanac-Revision": String(revision),
    "X-Content-Type-Options": "nosniff",
  });
  if (name !== null) headers.set("Content-Disposition", `attachment; filename="${name}"`);
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
