import { orUnavailable } from "@/app/or-unavailable";
import { methodNotAllowed } from "@/lib/http/problem";
import { answerApi } from "@/lib/pages/answer-api";
import { answerOpenApi } from "@/lib/pages/answer-openapi";

interface RouteContext {
  readonly params: Promise<{ readonly path?: readonly string[] }>;
}

async function read(request: Request, { params }: RouteContext): Promise<Response> {
  const { path = [] } = await params;
  if (path.join("/") === "openapi.json") return answerOpenApi(request);
  return answerApi(request, path);
}

/** What the almanac answers programs, and the document that describes it. */
export const GET = orUnavailable(read);

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
