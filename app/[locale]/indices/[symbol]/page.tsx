import { viewPage } from "@/app/view-page";

/** The overview of an index. */
const { generateMetadata, render } = viewPage("overview");

export { generateMetadata, render as default };
