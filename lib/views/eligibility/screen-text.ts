import type { ListingRule } from "@/lib/methodology/eligibility/listing-history";
import { screen } from "@/lib/methodology/eligibility/screen";
import { MOST_CONSTITUENTS } from "@/lib/methodology/validate-constituents";
import { readRows } from "@/lib/url/rows-field";
import type { Screening } from "./candidates-context";
import { type CandidateProblem, readCandidates } from "./read-candidates";

/** Most candidates that a file may have. */
export const MOST_CANDIDATES = MOST_CONSTITUENTS;

/** What became of a file of candidates. */
export type TextScreening =
  | { readonly kind: "empty" }
  | { readonly kind: "too-many"; readonly count: number }
  /** Nothing of it is screened; each cell that cannot be read is named. */
  | {
      readonly kind: "refused";
      readonly problems: readonly CandidateProblem[];
      /** What the candidate of each problem is called, in their order. */
      readonly names: readonly string[];
    }
  | { readonly kind: "screened"; readonly screening: Screening };

/** Screens the candidates of a whole file, up to 10,000, at a day of review, a day number; one bad cell refuses it. */
export function screenText(text: string, review: number, rule: ListingRule): TextScreening {
  const rows = readRows(text);
  if (rows.length === 0) return { kind: "empty" };
  if (rows.length > MOST_CANDIDATES) return { kind: "too-many", count: rows.length };
  const { candidates, problems } = readCandidates(rows);
  if (problems.length > 0) {
    return { kind: "refused", problems, names: problems.map(({ row }) => candidates[row]?.name ?? "") };
  }
  const screened = screen(candidates, review, rule);
  return { kind: "screened", screening: { isMadeUp: false, candidates, problems, review, rule, screened } };
}
