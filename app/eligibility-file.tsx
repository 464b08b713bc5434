import { CandidatesFile } from "@/components/eligibility/candidates-file";
import type { PageSlots } from "@/components/layout/view-page";
import type { PageModel } from "@/lib/pages/page-model";
import { screeningOf } from "@/lib/views/eligibility/candidates-context";

/** What the eligibility page has beside its view: a field for files that are too long for an address. */
export async function eligibilitySlots({ t, state }: PageModel): Promise<PageSlots> {
  const { review, rule } = screeningOf({ t, state });
  const words = {
    title: t("eligibility.file.title"),
    line: t("eligibility.file.line"),
    label: t("eligibility.file.label"),
    failed: t("eligibility.file.failed"),
  };
  return { before: { rules: <CandidatesFile locale={t.locale} {...{ review, rule, words }} /> } };
}
