import type { Place } from "@/lib/url/address";
import { annualView } from "./annual";
import type { ViewContext } from "./context";
import { drawdownsView } from "./drawdowns";
import { episodeView } from "./episode";
import { milestoneView } from "./milestone";
import { milestonesView } from "./milestones";
import { overviewView } from "./overview";
import type { View } from "./view";

/** A place that belongs to one index. */
export type IndexPlace = Extract<Place, { symbol: string }>;

/** The view of an index at a place; `null` where the index has no such view, episode or milestone. */
export function indexView(place: IndexPlace, context: ViewContext): View | null {
  switch (place.page) {
    case "overview":
      return overviewView(context);
    case "annual":
      return annualView(context);
    case "drawdowns":
      return drawdownsView(context);
    case "milestones":
      return milestonesView(context);
    case "episode":
      return episodeView(context, place.slug);
    case "milestone":
      return milestoneView(context, place.slug);
  }
}
