import { viewPage } from "@/app/view-page";

/** Every year of an index. */
const { generateMetadata, render } = viewPage("annual");

export { generateMetadata, render as default };
