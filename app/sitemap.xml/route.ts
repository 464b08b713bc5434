import { orUnavailable } from "@/app/or-unavailable";
import { sitemapIndexResponse } from "@/lib/outlets/sitemap";

/** The index of the sitemaps. */
export const GET = orUnavailable(sitemapIndexResponse);
