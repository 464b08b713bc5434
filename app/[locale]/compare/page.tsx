import { viewPage } from "@/app/view-page";

/** Indices side by side. */
const { generateMetadata, render } = viewPage("compare");

export { generateMetadata, render as default };
