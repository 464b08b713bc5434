import { viewPage } from "@/app/view-page";

/** The Hang Seng TECH Index against the market. */
const { generateMetadata, render } = viewPage("tech");

export { generateMetadata, render as default };
