import { viewPage } from "@/app/view-page";

const page = viewPage(({ symbol, slug }: { symbol: string; slug: string }) => ({
  page: "episode",
  symbol,
  slug,
}));

export const generateMetadata = page.generateMetadata;

/** One fall of an index; the slug is the date of its peak. */
export default page.render;
