import { viewPage } from "@/app/view-page";

const page = viewPage(({ symbol }: { symbol: string }) => ({ page: "milestones", symbol }));

export const generateMetadata = page.generateMetadata;

/** The milestones of an index. */
export default page.render;
