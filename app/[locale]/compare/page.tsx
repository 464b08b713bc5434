import { viewPage } from "@/app/view-page";

const page = viewPage(() => ({ page: "compare" }));

export const generateMetadata = page.generateMetadata;

/** Indices side by side. */
export default page.render;
