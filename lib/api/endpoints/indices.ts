import { type AnswerField, DAY, NUMBER, oneOf, TEXT, WHOLE } from "@/lib/api/answer-field";
import { listEndpoint, objectEndpoint } from "@/lib/api/endpoint";
import { ownRecord } from "@/lib/api/of-index";
import type { IndexRecord, IndexSummary } from "@/lib/reference/records";
import { BETWEEN_SOURCES } from "@/lib/reference/source-names";

const PERIODICITIES = ["daily", "weekly", "monthly", "quarterly", "yearly", "irregular"] as const;

const PROFILE: ReadonlyArray<AnswerField<IndexSummary>> = [
  [
    "symbol",
    "symbol",
    TEXT("Its symbol, upper case; addresses take it in either."),
    ({ profile }) => profile.symbol,
  ],
  ["name", "name", TEXT("Its name in English."), ({ profile }) => profile.name.en],
  [
    "nameZhHant",
    "name_zh_hant",
    TEXT("Its name in Traditional Chinese."),
    ({ profile }) => profile.name["zh-Hant"],
  ],
  [
    "shortName",
    "short_name",
    TEXT("The name that charts write, in English."),
    ({ profile }) => profile.shortName.en,
  ],
  [
    "shortNameZhHant",
    "short_name_zh_hant",
    TEXT("The same in Traditional Chinese."),
    ({ profile }) => profile.shortName["zh-Hant"],
  ],
  [
    "currency",
    "currency",
    TEXT("The currency of its closes, an ISO 4217 code."),
    ({ profile }) => profile.currency,
  ],
  ["region", "region", TEXT("Where its market is."), ({ profile }) => profile.region.en],
  ["publisher", "publisher", TEXT("Who computes it."), ({ profile }) => profile.publisher.en],
  [
    "returnBasis",
    "return_basis",
    oneOf(["price", "total"])("price: dividends excluded; total: dividends reinvested."),
    ({ profile }) => profile.returnBasis,
  ],
  [
    "launched",
    "launched_date",
    TEXT.orNull("Since when it is published, as far as its source says."),
    ({ profile }) => profile.launched,
  ],
  ["baseDate", "base_date", TEXT.orNull("The day of its base."), ({ profile }) => profile.baseDate],
  [
    "baseValue",
    "base_value_points",
    NUMBER.orNull("Its level on that day, in points."),
    ({ profile }) => profile.baseValue,
  ],
  ["firstDate", "first_date", DAY("The day of the first close held."), ({ coverage }) => coverage.firstDate],
  ["lastDate", "last_date", DAY("The day of the last close held."), ({ coverage }) => coverage.lastDate],
  [
    "completeFrom",
    "complete_from_date",
    DAY.orNull("From this day on every session has its close."),
    ({ coverage }) => coverage.completeFrom,
  ],
  ["completeTo", "complete_to_date", DAY.orNull("Up to this day."), ({ coverage }) => coverage.completeTo],
  ["sessions", "sessions", WHOLE("Closes between the two."), ({ coverage }) => coverage.sessionCount],
  [
    "otherCloses",
    "other_closes",
    WHOLE("Closes before and after: year-ends and turning points."),
    ({ coverage }) => coverage.sparseBefore + coverage.sparseAfter,
  ],
  ["milestones", "milestones", WHOLE("Milestones told of it."), ({ milestoneCount }) => milestoneCount],
];

/** Every index that has closes, in the order of the catalogue. */
export const indices = listEndpoint<IndexSummary>(
  { name: "indices", path: "/indices", tag: "catalogue", needs: "catalogue", fields: [], example: {} },
  {
    head: {},
    row: PROFILE,
    isAscending: false,
    keyOf: ({ profile }) => profile.symbol,
    answer: ({ catalogue }) => ({ head: {}, rows: catalogue.indices }),
  },
);

/** One index: what it is, and which of its closes are held. */
export const index = objectEndpoint<IndexSummary & IndexRecord>(
  { name: "index", path: "/indices/{symbol}", tag: "catalogue", needs: "index", fields: [], example: {} },
  {
    row: [
      ...PROFILE,
      [
        "periodicity",
        "periodicity",
        oneOf(PERIODICITIES)("How far apart its closes are."),
        ({ series }) => series.periodicity,
      ],
      [
        "sources",
        "sources",
        TEXT("Where the closes of the complete stretch come from, most used first."),
        ({ closeSources }) => closeSources.map(({ name }) => name.en).join(BETWEEN_SOURCES),
      ],
      [
        "sourcesZhHant",
        "sources_zh_hant",
        TEXT("The same in Traditional Chinese."),
        ({ closeSources }) => closeSources.map(({ name }) => name["zh-Hant"]).join(BETWEEN_SOURCES),
      ],
      [
        "note",
        "note",
        TEXT.orNull("What its publisher says of it."),
        ({ profile }) => profile.note?.en ?? null,
      ],
    ],
    answer: (input) => {
      const record = ownRecord(input);
      return record && { ...record, milestoneCount: record.milestones.length };
    },
  },
);
