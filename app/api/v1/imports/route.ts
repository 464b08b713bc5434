import { otherThanPost } from "@/lib/http/problem";
import { answerBatches } from "@/lib/jobs/handle-batches";
import { answerImport } from "@/lib/jobs/handle-import";

export const dynamic = "force-dynamic";

/** Imports the price files of a form; for whoever has ADMIN_TOKEN. */
export function POST(request: Request): Promise<Response> {
  return answerImport(request, "public");
}

/** The latest loads of the store as JSON, newest first. */
export function GET(request: Request): Promise<Response> {
  return answerBatches(request);
}

const refused = otherThanPost(true);

export { refused as DELETE, refused as PATCH, refused as PUT };
