import { viewPage } from "@/app/view-page";

const page = viewPage(() => ({ page: "data" }));

export const generateMetadata = page.generateMetadata;

/** What the almanac holds, and where it comes from. */
export default page.render;
