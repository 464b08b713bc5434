import type { Translator } from "@/lib/i18n/translator";
import type { Place } from "@/lib/url/page-table";
import type { ViewState } from "@/lib/url/view-state";
import type { PlateSection } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import type { ViewBasis } from "@/lib/views/parts/view-basis";

/** The longer form of a plate's list, and how many rows it has; `null` where nobody has counted them. */
export interface WholeList {
  readonly href: string;
  readonly rows: number | null;
}

/** A plate that is taken away, with the view it stands in. */
export interface TakeSource {
  readonly t: Translator;
  readonly place: Place;
  readonly view: View;
  readonly state: ViewState;
  readonly revision: number;
  readonly basis: () => ViewBasis;
  readonly plate: PlateSection;
  /** The site's, without a slash at its end. */
  readonly origin: string;
  /** The same list with rows that the page does not show; `null` where it shows all. */
  readonly whole: WholeList | null;
}
