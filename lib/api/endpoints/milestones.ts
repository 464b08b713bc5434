import { DAY, oneOf, POINTS, TEXT } from "@/lib/api/answer-field";
import { askedRange } from "@/lib/api/asked-range";
import { listEndpoint } from "@/lib/api/endpoint";
import { OF_INDEX, ofIndex, ownRecord } from "@/lib/api/of-index";
import { MILESTONE_KINDS, type Milestone } from "@/lib/reference/types";
import { requireDay } from "@/lib/series/day";

/** The milestones of an index, oldest first, in both languages; none for an index without any. */
export const milestones = listEndpoint<Milestone>(
  {
    name: "milestones",
    path: "/indices/{symbol}/milestones",
    tag: "index",
    needs: "index",
    fields: ["kind", "from", "to"],
    example: { kind: "crash" },
  },
  {
    head: OF_INDEX,
    row: [
      [
        "date",
        "date",
        DAY("Its day; 31 December where its source gives the year alone."),
        ({ date }) => date,
      ],
      [
        "datePrecision",
        "date_precision",
        oneOf(["day", "year"])("How exactly the date is known."),
        ({ datePrecision }) => datePrecision,
      ],
      ["slug", "slug", TEXT("Its name in addresses."), ({ slug }) => slug],
      ["kind", "kind", oneOf(MILESTONE_KINDS)("What it is."), ({ kind }) => kind],
      ["title", "title", TEXT("Its title in English."), ({ title }) => title.en],
      ["titleZhHant", "title_zh_hant", TEXT("The same in Chinese."), ({ title }) => title["zh-Hant"]],
      ["text", "text", TEXT("What happened."), ({ text }) => text.en],
      ["textZhHant", "text_zh_hant", TEXT("The same in Chinese."), ({ text }) => text["zh-Hant"]],
      ["level", "level_points", POINTS.orNull("The level that it tells."), ({ level }) => level],
      [
        "levelBasis",
        "level_basis",
        oneOf(["close", "intraday", "base"]).orNull("What kind of level that is."),
        ({ levelBasis }) => levelBasis,
      ],
      [
        "dispute",
        "dispute",
        oneOf(["rounding", "sources-differ", "contradicted"]).orNull(
          "What is doubtful about it; null for nothing.",
        ),
        ({ dispute }) => dispute?.kind ?? null,
      ],
      [
        "disputeText",
        "dispute_text",
        TEXT.orNull("Who disagrees, and what the closes support."),
        ({ dispute }) => dispute?.text.en ?? null,
      ],
      [
        "sources",
        "sources",
        TEXT("Who says so."),
        ({ sources }) => sources.map(({ name }) => name.en).join("; "),
      ],
    ],
    keyOf: ({ date, slug }) => `${date} ${slug}`,
    answer(input) {
      const record = ownRecord(input);
      if (record === null) return null;
      const { from, to } = askedRange(input.state);
      const { kind } = input.state;
      const rows = record.milestones.filter((item) => {
        const day = requireDay(item.date);
        return (kind === undefined || item.kind === kind) && day >= from && day <= to;
      });
      return { head: ofIndex(record), rows };
    },
  },
);
