import { problemResponse } from "@/lib/http/problem";

function nothingHere(): Response {
  return problemResponse(404, "Nothing has this address.");
}

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
};
