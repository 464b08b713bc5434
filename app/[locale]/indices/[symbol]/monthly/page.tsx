import { viewPage } from "@/app/view-page";

/** Every month or quarter of an index. */
const { generateMetadata, render } = viewPage("monthly");

export { generateMetadata, render as default };
