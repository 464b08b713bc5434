import { orUnavailable } from "@/app/or-unavailable";
import { type FileForm, fileName, writeFile } from "@/lib/export/write-file";
import { contentResponse } from "@/lib/http/content-response";
import { problemResponse } from "@/lib/http/problem";
import { findPage } from "@/lib/pages/find-page";
import { longFile } from "@/lib/pages/long-file";
import { VIEW_TABLE } from "@/lib/pages/view-table";
import { parsePath } from "@/lib/url/address";
import { fileProblems, isFileFormat, isPictureFormat } from "@/lib/url/file-parameters";
import { toldProblem } from "@/lib/url/told-problem";
import { addressProblem } from "@/lib/url/view-state";
import { findTable, tableNames } from "@/lib/views/parts/section";
import { pictureResponse } from "./picture-response";

interface RouteContext {
  readonly params: Promise<{ readonly format: string; readonly path?: string[] }>;
}

async function getFile(request: Request, { params }: RouteContext): Promise<Response> {
  const { format, path = [] } = await params;
  const parsed = parsePath(path);
  if (parsed === null || !isFileFormat(format)) return problemResponse(404, "No view has this address.");
  if (isPictureFormat(format)) return pictureResponse(request, parsed, format);
  const query = new URL(request.url).searchParams;
  const model = await findPage(parsed.locale, parsed.place, query);
  if (model === null) return problemResponse(404, "No view has this address.");
  const { view, place, revision, staleSince } = model;
  const [problem] = [...model.problems, ...fileProblems(query)];
  if (problem !== undefined) return problemResponse(400, "A parameter cannot be used.", toldProblem(problem));
  const first = format === "csv" ? (findTable(view, null)?.id ?? "") : null;
  const table = query.get("table") ?? first;
  const known = tableNames(view);
  if (table !== null && !known.includes(table)) {
    const allowed = addressProblem("table", table, known.join(", "));
    return problemResponse(400, "The view has no such table.", allowed);
  }
  const file: FileForm = { format, table, byteOrderMark: query.get("bom") === "1" };
  const isLong = query.get("full") === "1" && VIEW_TABLE[place.page].hasLongLists === true;
  const body = isLong ? await longFile(model, query, file, request.signal) : writeFile(model, file);
  if (format === "json") {
    return contentResponse(request, { revision, staleSince, type: "application/json", body });
  }
  const name = `${fileName(place, table ?? "")}.csv`;
  return contentResponse(request, { revision, staleSince, type: "text/csv", body, name });
}

/**
 * A view as a file: the same view function as the page, at the page's path with `.csv`, `.json`, `.svg` or `.png` behind it. An
 * unknown path is a 404, a parameter that cannot be used a 400 that names it.
 */
export const GET = orUnavailable(getFile);
