import { viewPage } from "@/app/view-page";

/** The great falls of all indices. */
const { generateMetadata, render } = viewPage("falls");

export { generateMetadata, render as default };
