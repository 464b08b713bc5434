import { orUnavailable } from "@/app/or-unavailable";
import { archiveResponse } from "@/lib/outlets/archive";

/** Everything that the almanac holds, in one file. */
export const GET = orUnavailable(archiveResponse);

export { GET as HEAD };
