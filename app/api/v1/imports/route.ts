import { otherThanPost } from "@/lib/http/problem";
import { handleBatches } from "@/lib/jobs/handle-batches";
import { handleImport } from "@/lib/jobs/handle-import";

export const dynamic = "force-dynamic";

/** Imports the price files of a form; for whoever has ADMIN_TOKEN. */
export function POST(request: Request): Promise<Response> {
  return handleImport(request, "public");
}

/** The latest loads of the store as JSON, newest first. */
export function GET(request: Request): Promise<Response> {
  return handleBatches(request);
}

const refused = otherThanPost(true);

export { refused as DELETE, refused as PATCH, refused as PUT };
