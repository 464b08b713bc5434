import { viewPage } from "@/app/view-page";

/** One milestone: the permalink that people share. */
const { generateMetadata, render } = viewPage("milestone");

export { generateMetadata, render as default };
