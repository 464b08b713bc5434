import { dozensIn } from "@/lib/reference/dozen";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";

/** The page of the list of indices that a state asks for, where a list of so many has no such page. */
export function unknownPage({ page }: ViewState, count: number): AddressProblem[] {
  const most = dozensIn(count);
  if (page === undefined || page <= most) return [];
  return [
    { parameter: "page", found: String(page), expected: { key: "allowed.heldPage", values: { most } } },
  ];
}
