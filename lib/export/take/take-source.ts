import type { JsonSource } from "@/lib/export/view-json";
import type { PlateSection } from "@/lib/views/parts/section";

/** The longer form of a plate's list, and how many rows it has; `null` where nobody has counted them. */
export interface WholeList {
  readonly href: string;
  readonly rows: number | null;
}

/** A plate that is taken away, with the view it stands in. */
export interface TakeSource extends JsonSource {
  readonly plate: PlateSection;
  /** The site's, without a slash at its end. */
  readonly origin: string;
  /** The same list with rows that the page does not show; `null` where it shows all. */
  readonly whole: WholeList | null;
}
