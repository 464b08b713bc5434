export const PRESETS = ["1m", "3m", "6m", "ytd", "1y", "3y", "5y", "10y", "20y", "max"] as const;
export type PresetField = (typeof PRESETS)[number];

export const ANNUAL_SORTS = [
  "year",
  "close",
  "change_points",
  "change",
  "high",
  "low",
  "range",
  "volatility",
] as const;
export type AnnualSort = (typeof ANNUAL_SORTS)[number];

export const SEASON_UNITS = ["pct", "points", "rank"] as const;

export const SEASONS = ["month", "quarter"] as const;

/** Sessions of a rolling figure. */
export const SESSION_WINDOWS = ["21", "63", "126", "252"] as const;

/** What is rolled over the sessions: how wild they were, or what they paid for that. */
export const ROLLING_FIGURES = ["volatility", "sharpe"] as const;

/** What a volatility is annualised by: sessions of a year by convention, or as the publisher's factsheets do. */
export const VOLATILITY_BASES = ["252", "factsheet"] as const;

/** Spans over which indices are measured side by side. */
export const RISK_SPANS = ["1y", "3y", "5y", "10y", "20y", "max"] as const satisfies readonly PresetField[];

/** Weeks of a rolling correlation. */
export const WEEK_WINDOWS = ["52", "156"] as const;

/** How money is put in: all at once, or the same amount each month. */
export const SAVING_PLANS = ["once", "monthly"] as const;

/** What levels are counted in: each index in its own currency, or all in one. */
export const CURRENCIES = ["local", "hkd", "usd", "gbp", "eur", "jpy", "cny", "inr"] as const;
export type CurrencyField = (typeof CURRENCIES)[number];

/** Years that an index is held. */
export const HOLDING_YEARS = [
  ...["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
  ...["11", "12", "13", "14", "15", "16", "17", "18", "19", "20"],
] as const;

/** What a distribution counts: the changes of years, months or sessions. */
export const BINS = ["year", "month", "day"] as const;

/** What the words of the glossary are about. */
export const GLOSSARY_TOPICS = ["returns", "risk", "falls", "method", "market", "data"] as const;
export type GlossaryTopic = (typeof GLOSSARY_TOPICS)[number];

/** What a form may leave blank, as its default. */
export const BLANK_FIELDS: readonly string[] = [
  ...["amount", "price", "yield", "inflation", "q"],
  ...["cap", "company", "ratio", "newcomer"],
];

/** What may happen to a company of a basket between two closes. */
export const ACTIONS = ["replace", "add", "remove", "rights", "split", "dividend"] as const;
export type ActionField = (typeof ACTIONS)[number];

export const MINIMUM_DEPTHS = ["5", "10", "15", "20", "30", "50"] as const;

/** What the lengths of falls are told in. */
export const LENGTH_UNITS = ["days", "sessions"] as const;

/** What the falls of all indices are ordered by: the deepest, the longest or the latest first. */
export const FALL_SORTS = ["depth", "length", "date"] as const;

/** Whose members are listed: of the whole index, or of one of its four sub-indices. */
export const SUB_INDICES = ["all", "finance", "utilities", "properties", "commerce"] as const;
export type SubIndex = (typeof SUB_INDICES)[number];

/** Most indices that one comparison shows. */
export const MOST_COMPARED = 8;

/** How wide a picture may be, in px, and how many dots it has a px. */
export const LEAST_WIDTH = 320;
export const MOST_WIDTH = 2400;
export const DENSITIES = ["1", "2"] as const;

/** What says how a picture of a view is made, not what it shows. */
export const PICTURE_FIELDS = ["plate", "width", "density", "theme", "tones"] as const;

/** What says how a plate stands in somebody else's page. */
export const EMBED_FIELDS = ["plate", "theme", "tones"] as const;

/** What says which plate of a view is taken away. */
export const TAKE_FIELDS = ["plate"] as const;

/** Which closes a list has: all, or the last one of each week, month or year. */
export const INTERVALS = ["day", "week", "month", "year"] as const;
export type IntervalField = (typeof INTERVALS)[number];

/** What the API answers in. */
export const API_FORMATS = ["json", "csv"] as const;

/** How many rows of a list one answer of the API has at most, and where its address does not say. */
export const MOST_ROWS = 20_000;
export const DEFAULT_ROWS = 1_000;

/** Most characters that are searched for. */
export const LONGEST_SEARCH = 100;

/** What a reader may suppose of dividends and inflation, per cent a year. */
export const LEAST_PERCENT = -20;
export const MOST_PERCENT = 50;
