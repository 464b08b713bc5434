import { problemResponse } from "@/lib/http/problem";
import { toldProblem } from "@/lib/url/told-problem";
import type { AddressProblem } from "@/lib/url/view-state";

/** The 400 for a parameter that cannot be used: its name, what was found and what is allowed. */
export function refused(problem: AddressProblem): Response {
  return problemResponse(400, "A parameter cannot be used.", toldProblem(problem));
}
