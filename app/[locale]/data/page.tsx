import { importSlots } from "@/app/page-importer";
import { viewPage } from "@/app/view-page";

/** What the almanac holds, where it comes from, and where more of it is imported. */
const { generateMetadata, render } = viewPage("data", importSlots);

export { generateMetadata, render as default };
