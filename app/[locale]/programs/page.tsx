import { viewPage } from "@/app/view-page";

/** What programs can ask, with examples to run. */
const { generateMetadata, render } = viewPage("programs");

export { generateMetadata, render as default };
