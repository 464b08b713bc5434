import { viewPage } from "@/app/view-page";

/** The falls of an index, worst first. */
const { generateMetadata, render } = viewPage("drawdowns");

export { generateMetadata, render as default };
