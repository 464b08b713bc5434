import { viewPage } from "@/app/view-page";

const page = viewPage(({ symbol }: { symbol: string }) => ({ page: "overview", symbol }));

export const generateMetadata = page.generateMetadata;

/** The overview of an index. */
export default page.render;
