import { type FileForm, fileName, writeFile } from "@/lib/export/write-file";
import { contentResponse } from "@/lib/http/content-response";
import { problemResponse } from "@/lib/http/problem";
import { parsePath } from "@/lib/url/address";
import { fileProblems, isFileFormat, isPictureFormat, withOtherFields } from "@/lib/url/file-parameters";
import { addressProblem, FILE_PARAMETERS } from "@/lib/url/view-state";
import { findTable, tableNames } from "@/lib/views/parts/section";
import { findPage } from "./find-page";
import { longFile } from "./long-file";
import { noSuchView } from "./no-such-view";
import { pictureResponse } from "./picture-response";
import { refused } from "./refused";
import { VIEW_TABLE } from "./view-table";

/**
 * A view as a file, by the path of its page and the format behind it: the same view function as the page. An unknown path
 * is a 404 that names the nearest pages, a parameter that cannot be used a 400 that names it.
 */
export async function fileResponse(
  request: Request,
  format: string,
  path: readonly string[],
): Promise<Response> {
  const parsed = parsePath(path);
  if (parsed === null || !isFileFormat(format)) return noSuchView(request, path);
  if (isPictureFormat(format)) {
    return (await pictureResponse(request, parsed, format)) ?? noSuchView(request, path);
  }
  const query = new URL(request.url).searchParams;
  const model = await findPage(parsed.locale, parsed.place, query);
  if (model === null) return noSuchView(request, path);
  const { view, place, revision, isPinned, staleSince } = model;
  const [problem] = [...withOtherFields(model.problems, place.page, FILE_PARAMETERS), ...fileProblems(query)];
  if (problem !== undefined) return refused(problem);
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
  const content = { revision, staleSince, isPinned, body };
  if (format === "json") return contentResponse(request, { ...content, type: "application/json" });
  const name = `${fileName(place, table ?? "")}.csv`;
  return contentResponse(request, { ...content, type: "text/csv", name });
}

const FILE_PATH = /^\/(.+)\.([a-z]+)$/;

/** The same for an address as readers know it: `/indices/hsi/annual.csv?asof=3`. */
export function fileAt(address: string): Promise<Response> {
  const url = new URL(address, "http://here");
  const [, path = "", format = ""] = FILE_PATH.exec(url.pathname) ?? [];
  return fileResponse(new Request(url), format, path.split("/"));
}
