import { viewPage } from "@/app/view-page";
import { DEFAULT_SYMBOL } from "@/lib/url/address";

const page = viewPage(() => ({ page: "overview", symbol: DEFAULT_SYMBOL }));

export const generateMetadata = page.generateMetadata;

/** The overview of the Hang Seng Index. */
export default page.render;
