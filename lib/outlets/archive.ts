import fresh from "fresh";
import { STALE_SINCE } from "@/lib/http/content-response";
import { siteOrigin } from "@/lib/http/site-origin";
import { isoFromDay } from "@/lib/series/day";
import { archiveFiles } from "./archive-files";
import { loadHeld } from "./load-held";
import { zipStream } from "./zip-stream";

/** Noon of the latest close: whatever its zone, whoever unpacks the files sees that day. */
function dateOf(days: readonly number[]): Date {
  return new Date(`${isoFromDay(Math.max(...days))}T12:00:00Z`);
}

/**
 * Everything that the store holds as one ZIP file, written while it is read; 304 where the reader has that of the present
 * revision. Rejects with StoreUnavailable.
 */
export async function archiveResponse(request: Request): Promise<Response> {
  const { catalogue, records, staleSince } = await loadHeld();
  const { revision } = catalogue;
  const etag = `W/"almanac-${revision}"`;
  const headers = new Headers({
    "Content-Type": "application/zip",
    "Content-Disposition": `attachment; filename="hang-seng-almanac-${revision}.zip"`,
    "Cache-Control": staleSince === null ? "no-cache" : "no-store",
    "X-Almanac-Revision": String(revision),
  });
  if (staleSince === null) headers.set("ETag", etag);
  else headers.set(STALE_SINCE, staleSince.toISOString());
  const condition = request.headers.get("if-none-match") ?? undefined;
  if (staleSince === null && fresh({ "if-none-match": condition }, { etag }))
    return new Response(null, { status: 304, headers });
  if (request.method === "HEAD") return new Response(null, { headers });
  const files = archiveFiles({ records, revision, origin: siteOrigin(request.headers) });
  const last = records.map(({ series }) => series.days.at(-1) ?? 0);
  return new Response(zipStream(files, dateOf(last)), { headers });
}
