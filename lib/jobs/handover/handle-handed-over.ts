import { problemDetails } from "@/lib/http/problem";
import { handleImport } from "@/lib/jobs/handle-import";
import { handleUpdate } from "@/lib/jobs/handle-update";
import { jobProblem } from "@/lib/jobs/job-response";
import { problemOf } from "@/lib/jobs/problem-of";
import { loadCatalogue } from "@/lib/store/load-catalogue";
import { loadIndex } from "@/lib/store/load-index";
import type { Cached } from "@/lib/store/read-through";
import { encodeEntry } from "@/lib/store/snapshot-file";
import { WORK_HEADER } from "./hand-over-file";
import { handleBackup, handleRestore, handleVerify } from "./store-work";

const running = new Map<string, AbortController>();

/**
 * The answer to work that the `almanac` command of this machine hands over:
 *
 * - `GET /store` the process and the folder of its store
 * - `GET /catalogue`, `GET /index?symbol=&asof=` what the store holds, as snapshots have it
 * - `GET /file?address=` a view as a file, as its address answers
 * - `POST /imports`, `POST /updates` as under /api/v1, of any size
 * - `POST /backup`, `POST /restore`, `POST /verify` work on the whole store, with what is to be done as JSON
 * - `POST /stop` stops the work that its header names
 */
export async function handleHandedOver(
  folder: string,
  request: Request,
  gone: AbortSignal,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  switch (`${request.method} ${pathname}`) {
    case "GET /store":
      return Response.json({ pid: process.pid, folder });
    case "GET /catalogue":
      return sendEntry(folder, "catalogue", loadCatalogue);
    case "GET /index": {
      const symbol = searchParams.get("symbol") ?? "";
      const asof = searchParams.get("asof");
      const load = () => loadIndex(symbol, asof === null ? undefined : Number(asof));
      return sendEntry(folder, "index", load);
    }
    case "GET /file":
      return sendFile(searchParams.get("address") ?? "");
    case "POST /imports":
      return stoppable(request, gone, (signal) => handleImport(request, "command", signal));
    case "POST /updates":
      return stoppable(request, gone, (signal) => handleUpdate(request, "command", signal));
    case "POST /backup":
      return stoppable(request, gone, (signal) => handleBackup(request, signal));
    case "POST /restore":
      return stoppable(request, gone, (signal) => handleRestore(request, signal));
    case "POST /verify":
      return stoppable(request, gone, (signal) => handleVerify(request, signal));
    case "POST /stop":
      running.get(nameOf(request))?.abort();
      return new Response(null, { status: 204 });
    default:
      return jobProblem(problemDetails(404, "Nothing has this address."));
  }
}

async function sendEntry<T extends { readonly revision: number }>(
  folder: string,
  name: string,
  load: () => Promise<Cached<T> | null>,
): Promise<Response> {
  try {
    const cached = await load();
    if (cached === null) return jobProblem(problemDetails(404, "No index has this name."));
    const { value, staleSince } = cached;
    const entry = { value, revision: value.revision, made: null, readAt: staleSince ?? new Date() };
    return new Response(new Uint8Array(encodeEntry(folder, name, entry)));
  } catch (error) {
    return jobProblem(await problemOf(error));
  }
}

async function sendFile(address: string): Promise<Response> {
  try {
    // The views are read when somebody asks for one.
    const { fileAt } = await import("@/lib/pages/file-response");
    return await fileAt(address);
  } catch (error) {
    return jobProblem(await problemOf(error));
  }
}

/** Does work that ends when its connection does, or when it is asked to. */
async function stoppable(
  request: Request,
  gone: AbortSignal,
  work: (signal: AbortSignal) => Promise<Response>,
): Promise<Response> {
  const name = nameOf(request);
  const controller = new AbortController();
  running.set(name, controller);
  gone.addEventListener("abort", () => {
    controller.abort();
    running.delete(name);
  });
  const response = await work(controller.signal);
  if (response.body === null) {
    running.delete(name);
    return response;
  }
  const body = response.body.pipeThrough(
    new TransformStream({
      flush() {
        running.delete(name);
      },
    }),
  );
  return new Response(body, response);
}

function nameOf(request: Request): string {
  return request.headers.get(WORK_HEADER) ?? "";
}
