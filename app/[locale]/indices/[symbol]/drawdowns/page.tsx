import { viewPage } from "@/app/view-page";

const page = viewPage(({ symbol }: { symbol: string }) => ({ page: "drawdowns", symbol }));

export const generateMetadata = page.generateMetadata;

/** The falls of an index, worst first. */
export default page.render;
