import { otherThanPost } from "@/lib/http/problem";
import { handleUpdate } from "@/lib/jobs/handle-update";

export const dynamic = "force-dynamic";

/** Brings indices up to date from providers; for whoever has ADMIN_TOKEN. */
export function POST(request: Request): Promise<Response> {
  return handleUpdate(request, "public");
}

const refused = otherThanPost(false);

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
