import { otherThanPost } from "@/lib/api/problem";
import { answerSession } from "@/lib/imports/answer-session";

export const dynamic = "force-dynamic";

/** Signs in with ADMIN_TOKEN, or out, and returns to the page; works without scripts. */
export function POST(request: Request): Promise<Response> {
  return answerSession(request);
}

const refused = otherThanPost(false);

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
