import { viewPage } from "@/app/view-page";

/** The figures of an index on one sheet. */
const { generateMetadata, render } = viewPage("sheet");

export { generateMetadata, render as default };
