import { eligibilitySlots } from "@/app/eligibility-file";
import { viewPage } from "@/app/view-page";

/** Which companies may be in the index, by its published rules. */
const { generateMetadata, render } = viewPage("eligibility", eligibilitySlots);

export { generateMetadata, render as default };
