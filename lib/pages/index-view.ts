import type { Place } from "@/lib/url/address";
import { annualView } from "@/lib/views/annual/annual";
import { drawdownsView } from "@/lib/views/drawdowns/drawdowns";
import { episodeView } from "@/lib/views/episode/episode";
import { milestoneView } from "@/lib/views/milestone/milestone";
import { milestonesView } from "@/lib/views/milestones/milestones";
import { overviewView } from "@/lib/views/overview/overview";
import type { ViewContext } from "@/lib/views/parts/context";
import type { View } from "@/lib/views/parts/view";

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
