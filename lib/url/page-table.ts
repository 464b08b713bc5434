import { CLAIM_TOPICS } from "@/lib/reference/claims/topics";
import { ANNUAL_SORTS, FALL_SORTS, GLOSSARY_TOPICS } from "./field-choices";
import type { FieldName } from "./fields";

export type PageName =
  | "overview"
  | "annual"
  | "monthly"
  | "drawdowns"
  | "episode"
  | "milestones"
  | "milestone"
  | "returns"
  | "volatility"
  | "sheet"
  | "year"
  | "month"
  | "day"
  | "compare"
  | "falls"
  | "tech"
  | "methodology"
  | "eligibility"
  | "facts"
  | "profile"
  | "disagreements"
  | "glossary"
  | "contents"
  | "analyze"
  | "data"
  | "programs"
  | "go";

export interface PageRow {
  /** Its address without language, query and suffix; `:symbol`, `:slug` and such stand for what differs. */
  readonly path: `/${string}`;
  /** What it takes from its query string, in the order in which it is written. */
  readonly fields: readonly FieldName[];
  /** Which of a field's values it takes, where these differ from page to page. */
  readonly values?: { readonly [Name in FieldName]?: readonly string[] };
  /** Fields that name what is shown, as a path does: where there is none of such a name, there is no page. */
  readonly naming?: readonly FieldName[];
  /** Whether it shows the range that the year spine is told; otherwise the spine leads to the overview. */
  readonly takesRange: boolean;
  /** Where it stands in the contents: an entry of its own, or the list that leads to it; `null` for nowhere. */
  readonly section: PageName | null;
  /** What it becomes for another index. */
  readonly ofOtherIndex: PageName;
}

/** Every page by its address. */
export const PAGE_TABLE = {
  overview: {
    path: "/indices/:symbol",
    fields: ["range", "from", "to", "scale", "asof"],
    takesRange: true,
    section: "overview",
    ofOtherIndex: "overview",
  },
  annual: {
    path: "/indices/:symbol/annual",
    fields: ["from", "to", "sort", "order", "asof"],
    values: { sort: ANNUAL_SORTS },
    takesRange: true,
    section: "annual",
    ofOtherIndex: "annual",
  },
  monthly: {
    path: "/indices/:symbol/monthly",
    fields: ["unit", "by", "from", "to", "asof"],
    takesRange: true,
    section: "monthly",
    ofOtherIndex: "monthly",
  },
  drawdowns: {
    path: "/indices/:symbol/drawdowns",
    fields: ["from", "to", "min", "lengths", "asof"],
    takesRange: true,
    section: "drawdowns",
    ofOtherIndex: "drawdowns",
  },
  episode: {
    path: "/indices/:symbol/drawdowns/:slug",
    fields: ["with", "asof"],
    takesRange: false,
    section: "drawdowns",
    ofOtherIndex: "drawdowns",
  },
  milestones: {
    path: "/indices/:symbol/milestones",
    fields: ["kind", "from", "to", "asof"],
    takesRange: true,
    section: "milestones",
    ofOtherIndex: "milestones",
  },
  milestone: {
    path: "/indices/:symbol/milestones/:slug",
    fields: ["asof"],
    takesRange: false,
    section: "milestones",
    ofOtherIndex: "milestones",
  },
  returns: {
    path: "/indices/:symbol/returns",
    fields: [
      "from",
      "to",
      "amount",
      "price",
      "currency",
      "plan",
      "yield",
      "inflation",
      "hold",
      "bins",
      "asof",
    ],
    takesRange: true,
    section: "returns",
    ofOtherIndex: "returns",
  },
  volatility: {
    path: "/indices/:symbol/volatility",
    fields: ["figure", "window", "basis", "against", "q", "page", "span", "from", "to", "asof"],
    takesRange: true,
    section: "volatility",
    ofOtherIndex: "volatility",
  },
  sheet: {
    path: "/indices/:symbol/sheet",
    fields: ["from", "to", "asof"],
    takesRange: true,
    section: "overview",
    ofOtherIndex: "sheet",
  },
  year: {
    path: "/indices/:symbol/:year",
    fields: ["asof"],
    takesRange: false,
    section: "annual",
    ofOtherIndex: "annual",
  },
  month: {
    path: "/indices/:symbol/:month",
    fields: ["asof"],
    takesRange: false,
    section: "monthly",
    ofOtherIndex: "monthly",
  },
  day: {
    path: "/indices/:symbol/:day",
    fields: ["asof"],
    takesRange: false,
    section: "day",
    ofOtherIndex: "overview",
  },
  compare: {
    path: "/compare",
    fields: ["symbols", "q", "page", "range", "from", "to", "scale", "currency", "weeks", "asof"],
    takesRange: true,
    section: "compare",
    ofOtherIndex: "overview",
  },
  falls: {
    path: "/drawdowns",
    fields: ["sort", "min", "page", "asof"],
    values: { sort: FALL_SORTS },
    takesRange: false,
    section: "falls",
    ofOtherIndex: "drawdowns",
  },
  tech: {
    path: "/tech",
    fields: ["date", "asof"],
    takesRange: false,
    section: "tech",
    ofOtherIndex: "overview",
  },
  methodology: {
    path: "/methodology",
    fields: ["rows", "cap", "step", "action", "company", "ratio", "price", "amount", "newcomer"],
    takesRange: false,
    section: "methodology",
    ofOtherIndex: "overview",
  },
  eligibility: {
    path: "/eligibility",
    fields: ["rows", "date", "rule"],
    takesRange: false,
    section: "eligibility",
    ofOtherIndex: "overview",
  },
  facts: {
    path: "/facts",
    fields: ["q", "sub"],
    naming: ["sub"],
    takesRange: false,
    section: "facts",
    ofOtherIndex: "profile",
  },
  profile: {
    path: "/facts/:symbol",
    fields: ["asof"],
    takesRange: false,
    section: "facts",
    ofOtherIndex: "profile",
  },
  disagreements: {
    path: "/disagreements",
    fields: ["topic", "asof"],
    values: { topic: CLAIM_TOPICS },
    takesRange: false,
    section: "disagreements",
    ofOtherIndex: "overview",
  },
  glossary: {
    path: "/glossary",
    fields: ["topic", "asof"],
    values: { topic: GLOSSARY_TOPICS },
    takesRange: false,
    section: "glossary",
    ofOtherIndex: "overview",
  },
  contents: {
    path: "/contents",
    fields: ["symbol", "asof"],
    takesRange: false,
    section: "contents",
    ofOtherIndex: "contents",
  },
  analyze: {
    path: "/analyze",
    fields: [],
    takesRange: false,
    section: "analyze",
    ofOtherIndex: "overview",
  },
  data: {
    path: "/data",
    fields: ["page", "batch", "outcome", "signin"],
    takesRange: false,
    section: "data",
    ofOtherIndex: "overview",
  },
  programs: {
    path: "/programs",
    fields: [],
    takesRange: false,
    section: "programs",
    ofOtherIndex: "overview",
  },
  go: { path: "/go", fields: ["q"], takesRange: false, section: null, ofOtherIndex: "overview" },
} as const satisfies Record<PageName, PageRow>;

/** Every page, in the order of the table. */
export const PAGE_NAMES = Object.keys(PAGE_TABLE) as readonly PageName[];

/** The names that stand in a path: `symbol`, `slug`, `year`. */
type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** Where a page stands: its name, and what its path names. Symbols are lower case here. */
export type Place = {
  readonly [Page in PageName]: {
    readonly [Key in "page" | NamesIn<(typeof PAGE_TABLE)[Page]["path"]>]: Key extends "page" ? Page : string;
  };
}[PageName];

/** What a place is of its index: the slug, year, month or day that its path names; empty where it names none. */
export function nameOf(place: Place): string {
  if ("slug" in place) return place.slug;
  if ("year" in place) return place.year;
  if ("month" in place) return place.month;
  return "day" in place ? place.day : "";
}
