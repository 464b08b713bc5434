import { ownFileSlots } from "@/app/own-file";
import { viewPage } from "@/app/view-page";

/** Every view of a price file that the reader opens, made in the browser. */
const { generateMetadata, render } = viewPage("analyze", ownFileSlots);

export { generateMetadata, render as default };
