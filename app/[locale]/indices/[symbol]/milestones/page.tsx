import { viewPage } from "@/app/view-page";

/** The milestones of an index. */
const { generateMetadata, render } = viewPage("milestones");

export { generateMetadata, render as default };
