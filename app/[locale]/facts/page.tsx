import { viewPage } from "@/app/view-page";

/** The facts around the indices, each with its source. */
const { generateMetadata, render } = viewPage("facts");

export { generateMetadata, render as default };
