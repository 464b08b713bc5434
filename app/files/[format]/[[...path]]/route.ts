import { orUnavailable } from "@/app/or-unavailable";
import { fileResponse } from "@/lib/pages/file-response";

interface RouteContext {
  readonly params: Promise<{ readonly format: string; readonly path?: string[] }>;
}

async function getFile(request: Request, { params }: RouteContext): Promise<Response> {
  const { format, path = [] } = await params;
  return fileResponse(request, format, path);
}

/** A view as a file, at its page's path with the format behind it. */
export const GET = orUnavailable(getFile);
