import { viewPage } from "@/app/view-page";

/** The words of the almanac, explained. */
const { generateMetadata, render } = viewPage("glossary");

export { generateMetadata, render as default };
