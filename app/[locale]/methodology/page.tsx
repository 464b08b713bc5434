import { viewPage } from "@/app/view-page";

/** How the index is computed, to be worked with. */
const { generateMetadata, render } = viewPage("methodology");

export { generateMetadata, render as default };
