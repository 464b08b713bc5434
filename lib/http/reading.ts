import { problemResponse } from "./problem";

const TAKEN = "GET, HEAD, OPTIONS";
const A_DAY_SECONDS = 86_400;

/** The answer to a browser that asks whether a page of another site may read an address: it may, from everywhere. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: TAKEN,
      "Access-Control-Allow-Methods": TAKEN,
      "Access-Control-Allow-Headers": "If-None-Match, Accept, Content-Type",
      "Access-Control-Max-Age": String(A_DAY_SECONDS),
    },
  });
}

/** The answer to a method that an address of the API does not take. */
export function notTaken(): Response {
  return problemResponse(405, "This address is read with GET.", null, { Allow: TAKEN });
}
