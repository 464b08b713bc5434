import type { Candidate } from "@/lib/methodology/eligibility/candidate";
import { LISTING_RULES } from "@/lib/methodology/eligibility/listing-history";
import { isoFromDay } from "@/lib/series/day";
import { pageHref } from "@/lib/url/address";
import { linesOf, MOST_ADDRESS_ROWS, readRows, writeLines } from "@/lib/url/rows-field";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { section } from "@/lib/views/parts/section";
import type { Section } from "@/lib/views/parts/view";
import { REVIEWS, type Screening } from "./candidates-context";

/** The candidates, the day of review and the edition of the rules, to be changed by the reader. */
export function eligibilityForm({ state, typed, t }: ReferenceContext, screening: Screening): Section {
  const rows = state.rows === undefined ? screening.candidates.map(cellsOf) : readRows(state.rows);
  const table = {
    ...({ kind: "table", name: "rows" } as const),
    value: typed?.rows === undefined ? writeLines(rows) : linesOf(typed.rows),
    ...{ label: t("eligibility.form.rows"), hint: t("eligibility.form.hint", { most: MOST_ADDRESS_ROWS }) },
  };
  const date = {
    ...({ kind: "date", name: "date", min: REVIEWS.from, max: REVIEWS.to } as const),
    ...{ label: t("eligibility.form.date"), value: isoFromDay(screening.review) },
  };
  const rule = {
    ...({ kind: "choice", name: "rule", value: screening.rule } as const),
    label: t("eligibility.form.rule"),
    options: LISTING_RULES.map((value) => ({ value, label: t(`eligibility.rule.${value}`) })),
  };
  const build = () => ({
    line: t("eligibility.form.line"),
    action: pageHref(t.locale, { page: "eligibility" }),
    ...{ hidden: [], fields: [table, date, rule], submit: t("eligibility.form.submit") },
  });
  return section({ kind: "form", id: "candidates-form", title: t("eligibility.form.title"), build });
}

function cellsOf({ name, marketValue, turnover, listing }: Candidate): string[] {
  const since = listing?.kind === "day" ? isoFromDay(listing.day) : listing?.months;
  return [name, ...[marketValue, turnover, since ?? null].map((value) => String(value ?? ""))];
}
