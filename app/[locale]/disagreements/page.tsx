import { viewPage } from "@/app/view-page";

/** Where sources disagree, and what the closes say. */
const { generateMetadata, render } = viewPage("disagreements");

export { generateMetadata, render as default };
