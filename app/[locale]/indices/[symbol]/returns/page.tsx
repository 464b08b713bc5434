import { viewPage } from "@/app/view-page";

/** What an index returned between two days, and held from every day on. */
const { generateMetadata, render } = viewPage("returns");

export { generateMetadata, render as default };
