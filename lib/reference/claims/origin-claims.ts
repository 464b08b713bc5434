import { both, type Claim, PLACES } from "./claim";

const BASE_DAY = "1964-07-31";
const LAUNCH = "1969-11-24";
const launched = { kind: "dated", row: "first published", on: LAUNCH } as const;
const publication = both("First published on 24 November 1969", "1969年11月24日首次公布");

/** What is said of the base, the launch and the series around the index. */
export const originClaims: readonly Claim[] = [
  {
    ...{ id: "base-100-encyclopaedia", by: "encyclopaedia", place: PLACES.history, question: "base-value" },
    says: both("100 at the close of 31 July 1964", "以1964年7月31日收市為100點"),
    check: { kind: "base", on: BASE_DAY, level: 100 },
  },
  {
    ...{ id: "base-100-article", by: "article", place: PLACES.features, question: "base-value" },
    says: both("100, as of 31 July 1964", "1964年7月31日為100點"),
    check: { kind: "base", on: BASE_DAY, level: 100 },
  },
  {
    ...{ id: "base-1000", by: "undated", place: PLACES.calculation, question: "base-value" },
    says: both("1,000 in 1964", "1964年為1,000點"),
    check: { kind: "base", on: BASE_DAY, level: 1000 },
  },
  ...(
    [
      ["encyclopaedia", PLACES.history],
      ["article", PLACES.features],
      ["glossary", PLACES.questions],
      ["undated", PLACES.history],
    ] as const
  ).map(
    ([by, place]): Claim => ({
      ...{ id: `launch-${by}`, by, place, question: "launch", says: publication, check: launched },
    }),
  ),
  {
    ...{ id: "launch-level", place: PLACES.whole, question: "launch-level" },
    by: both("Chinese Wikipedia, late 2019", "中文維基百科，2019年底"),
    says: both("150", "150點"),
    check: { kind: "close", on: LAUNCH, level: 150 },
  },
  {
    ...{ id: "idea-ho", by: "encyclopaedia", place: PLACES.history, question: "idea" },
    says: both("Ho Sin Hang’s; ordered with Lee Quo-wei in 1964", "何善衡構思，1964年與利國偉委託編製"),
    check: { kind: "undecidable", why: "intention" },
  },
  {
    ...{ id: "idea-lee", place: PLACES.whole, question: "idea" },
    by: both("Hang Seng Indexes Company, 7 November 2024", "恒生指數公司，2024年11月7日"),
    says: both("Lee Quo-wei’s", "利國偉構思"),
    check: { kind: "undecidable", why: "intention" },
  },
  {
    ...{ id: "sub-indices", by: "encyclopaedia", place: PLACES.components, question: "sub-indices" },
    says: both("Four since 2 January 1985", "1985年1月2日設立四個"),
    check: { kind: "dated", row: "four sub-indices start", on: "1985-01-02" },
  },
  {
    ...{ id: "composite-launch", by: "encyclopaedia", place: PLACES.components, question: "composite" },
    says: both("On 3 October 2001", "2001年10月3日"),
    check: { kind: "dated", row: "Hang Seng Composite Index series launched", on: "2001-10-03" },
  },
];
