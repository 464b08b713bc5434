import { orUnavailable } from "@/app/or-unavailable";
import { feedResponse } from "@/lib/outlets/feed-response";

/** What is new, as an Atom feed in Traditional Chinese. */
export const GET = orUnavailable((request: Request) => feedResponse(request, "zh-Hant"));
