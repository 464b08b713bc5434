import { viewPage } from "@/app/view-page";

/** Where a text may lead. */
const { generateMetadata, render } = viewPage("go");

export { generateMetadata, render as default };
