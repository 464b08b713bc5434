import { listEndpoint } from "@/lib/api/endpoint";
import { EPISODE_FIELDS } from "@/lib/api/episode-fields";
import { OF_INDEX, ofIndex, ownRecord } from "@/lib/api/of-index";
import { shownEpisodes } from "@/lib/views/drawdowns/shown-episodes";
import { type EpisodeRow, episodeSlug } from "@/lib/views/parts/episode-rows";

/** The falls of an index, worst first; within a range where one is asked for. */
export const drawdowns = listEndpoint<EpisodeRow>(
  {
    name: "drawdowns",
    path: "/indices/{symbol}/drawdowns",
    tag: "index",
    needs: "index",
    isOfCloses: true,
    fields: ["from", "to", "min"],
    example: { min: "20" },
  },
  {
    head: OF_INDEX,
    row: EPISODE_FIELDS,
    isAscending: false,
    keyOf: episodeSlug,
    answer(input) {
      const record = ownRecord(input);
      if (record === null) return null;
      const { episodes } = shownEpisodes(record, input.state, input.report);
      const rows = episodes.map((episode, position) => ({
        ...episode,
        record,
        rank: position + 1,
        href: null,
      }));
      return { head: ofIndex(record), rows };
    },
  },
);
