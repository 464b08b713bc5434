import { viewPage } from "@/app/view-page";

/** One fall of an index; the slug is the date of its peak. */
const { generateMetadata, render } = viewPage("episode");

export { generateMetadata, render as default };
