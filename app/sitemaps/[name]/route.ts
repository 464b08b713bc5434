import { orUnavailable } from "@/app/or-unavailable";
import { sitemapResponse } from "@/lib/outlets/sitemap";

interface RouteContext {
  readonly params: Promise<{ readonly name: string }>;
}

/** A part of the sitemap: the pages of an index, or of none. */
export const GET = orUnavailable(async (request: Request, { params }: RouteContext) =>
  sitemapResponse(request, (await params).name),
);
