import { contentResponse, madeContent } from "@/lib/http/content-response";
import { siteOrigin } from "@/lib/http/site-origin";
import { longAnswersKept } from "@/lib/pages/long-answers-kept";
import { loadNamed } from "@/lib/pages/page-model";
import { isoFromDay } from "@/lib/series/day";
import { archiveFiles } from "./archive-files";
import { loadHeld } from "./load-held";
import { zipBytes } from "./zip-bytes";

/** Noon of the latest close: whatever its zone, whoever unpacks the files sees that day. */
function dateOf(days: readonly number[]): Date {
  return new Date(`${isoFromDay(Math.max(...days))}T12:00:00Z`);
}

/**
 * Everything that the store holds, of more than twelve indices the first, as one ZIP file: made once for all who ask while the store is the same, and kept as
 * bytes, which slow readers share. The tables that ship are those of the process, for a start loads what changed. Rejects
 * with StoreUnavailable and, like other long files, with TooManyLongAnswers.
 */
export async function archiveResponse(request: Request): Promise<Response> {
  const { data: held, version } = await loadNamed(loadHeld);
  const { catalogue, records, staleSince } = held;
  const { revision, sources, indices } = catalogue;
  const origin = siteOrigin(request.headers);
  const last = records.map(({ series }) => series.days.at(-1) ?? 0);
  const make = async (pause: () => Promise<void>) => {
    const files = archiveFiles({ records, held: indices.length, revision, sources, origin }, pause);
    return madeContent(await zipBytes(files, dateOf(last)));
  };
  const key = JSON.stringify(["almanac.zip", version, origin]);
  const body = await longAnswersKept().answer(key, make, request.signal);
  const name = `hang-seng-almanac-${revision}.zip`;
  return contentResponse(request, { revision, staleSince, type: "application/zip", body, name });
}
