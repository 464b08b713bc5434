import { orUnavailable } from "@/app/or-unavailable";
import { oembedResponse } from "@/lib/outlets/oembed";

/** How a page of this site is embedded, for programs that are given its address. */
export const GET = orUnavailable(oembedResponse);
