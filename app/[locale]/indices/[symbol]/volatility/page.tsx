import { viewPage } from "@/app/view-page";

/** How wild an index is and was. */
const { generateMetadata, render } = viewPage("volatility");

export { generateMetadata, render as default };
