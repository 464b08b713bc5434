import { viewPage } from "@/app/view-page";

const page = viewPage(({ symbol, slug }: { symbol: string; slug: string }) => ({
  page: "milestone",
  symbol,
  slug,
}));

export const generateMetadata = page.generateMetadata;

/** One milestone: the permalink that people share. */
export default page.render;
