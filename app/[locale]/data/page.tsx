import { importSlots } from "@/app/page-importer";
import { viewPage } from "@/app/view-page";

const page = viewPage(() => ({ page: "data" }), importSlots);

export const generateMetadata = page.generateMetadata;

/** What the almanac holds, where it comes from, and where more of it is imported. */
export default page.render;
