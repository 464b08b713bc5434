import { viewPage } from "@/app/view-page";

/** The overview of the default index. */
const { generateMetadata, render } = viewPage("overview");

export { generateMetadata, render as default };
