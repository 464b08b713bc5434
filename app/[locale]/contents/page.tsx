import { viewPage } from "@/app/view-page";

/** What the almanac says of an index, an entry a page. */
const { generateMetadata, render } = viewPage("contents");

export { generateMetadata, render as default };
