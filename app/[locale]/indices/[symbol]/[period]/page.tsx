import { viewPage } from "@/app/view-page";
import { parsePath } from "@/lib/url/address";

/** A year, a month or a day of an index: the length of its address says which. */
const { generateMetadata, render } = viewPage(
  ({ symbol = "", period = "" }) => parsePath(["indices", symbol, period])?.place ?? null,
);

export { generateMetadata, render as default };
