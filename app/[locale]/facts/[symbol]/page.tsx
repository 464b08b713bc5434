import { viewPage } from "@/app/view-page";

/** What is known of one index beside its closes, each fact with its source. */
const { generateMetadata, render } = viewPage("profile");

export { generateMetadata, render as default };
