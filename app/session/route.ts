import { handleSession } from "@/lib/auth/handle-session";
import { otherThanPost } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** Signs in with ADMIN_TOKEN, or out, and returns to the page; works without scripts. */
export function POST(request: Request): Promise<Response> {
  return handleSession(request);
}

const refused = otherThanPost(false);

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
