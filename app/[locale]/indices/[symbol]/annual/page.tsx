import { viewPage } from "@/app/view-page";

const page = viewPage(({ symbol }: { symbol: string }) => ({ page: "annual", symbol }));

export const generateMetadata = page.generateMetadata;

/** Every year of an index. */
export default page.render;
