import type { IndexRecord } from "@/lib/reference/records";
import { episodeSlug, episodesOf, LISTED_DEPTH } from "@/lib/views/parts/episode-rows";
import type { IndexPlace } from "./index-view";

// A record is replaced, never changed, when its index is.
const episodeSlugs = new WeakMap<IndexRecord, ReadonlySet<string>>();

function slugsOfEpisodes(record: IndexRecord): ReadonlySet<string> {
  const known = episodeSlugs.get(record);
  if (known !== undefined) return known;
  const slugs = new Set(
    episodesOf(record)
      .filter(({ depth }) => depth <= -LISTED_DEPTH)
      .map(episodeSlug),
  );
  episodeSlugs.set(record, slugs);
  return slugs;
}

/** Whether an index has a view at a place, without making it: the answer of `indexView` is then not `null`. */
export function placeExists(place: IndexPlace, record: IndexRecord): boolean {
  switch (place.page) {
    case "annual":
      return record.annualCloses.length > 0;
    case "overview":
    case "drawdowns":
      return record.series.days.length > 0;
    case "milestones":
      return record.milestones.length > 0;
    case "episode":
      return slugsOfEpisodes(record).has(place.slug);
    case "milestone":
      return record.milestones.some(({ slug }) => slug === place.slug);
  }
}
