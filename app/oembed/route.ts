import { orUnavailable } from "@/app/or-unavailable";
import { methodNotAllowed } from "@/lib/http/problem";
import { oembedResponse } from "@/lib/outlets/oembed";

/** How a page of this site is embedded, for programs that are given its address. */
export const GET = orUnavailable(oembedResponse);

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
