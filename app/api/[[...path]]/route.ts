import { NO_SUCH_ADDRESS, problemResponse } from "@/lib/http/problem";

function nothingHere(): Response {
  return problemResponse(404, NO_SUCH_ADDRESS);
}

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
};
