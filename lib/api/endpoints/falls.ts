import { TEXT } from "@/lib/api/answer-field";
import { listEndpoint } from "@/lib/api/endpoint";
import { EPISODE_FIELDS } from "@/lib/api/episode-fields";
import { translator } from "@/lib/i18n/translator";
import { FALL_SORTS } from "@/lib/url/field-choices";
import { DEFAULT_MINIMUM, fallsOf, sortedFalls, sortOf } from "@/lib/views/falls/fall-rows";
import { type EpisodeRow, episodeSlug } from "@/lib/views/parts/episode-rows";

/** The great falls of a dozen indices, each in its own currency: of all where there are no more. */
export const falls = listEndpoint<EpisodeRow>(
  {
    name: "falls",
    path: "/falls",
    tag: "together",
    needs: "dozen",
    fields: ["min", "sort", "page"],
    values: { sort: FALL_SORTS },
    example: { min: "50" },
  },
  {
    head: {},
    row: [
      ["symbol", "symbol", TEXT("The index that fell."), ({ record }) => record.profile.symbol],
      ...EPISODE_FIELDS,
    ],
    isAscending: false,
    keyOf: (fall) => `${fall.record.profile.symbol} ${episodeSlug(fall)}`,
    answer({ records, state }) {
      const held = records.filter(({ series }) => series.days.length > 0);
      const found = fallsOf({ records: held, state, t: translator("en") }, state.min ?? DEFAULT_MINIMUM);
      return { head: {}, rows: sortedFalls(found, sortOf({ state })) };
    },
  },
);
