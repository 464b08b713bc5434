import { both, type Claim, PLACES } from "./claim";

const from = { by: "encyclopaedia", place: PLACES.history } as const;

/** The levels of the encyclopaedia article's history. */
export const levelClaims: readonly Claim[] = [
  {
    ...{ id: "lowest-ever", ...from, question: "lowest-close" },
    says: both("58.61 on 31 August 1967, the lowest ever", "1967年8月31日報58.61點，歷來最低"),
    check: { kind: "extreme", on: "1967-08-31", level: 58.61, side: "lowest", to: "2024-02-29" },
  },
  {
    ...{ id: "record-close", ...from, question: "record-close" },
    says: both("33,223.58 at the close of 26 January 2018", "2018年1月26日收報33,223.58點"),
    check: { kind: "extreme", on: "2018-01-26", level: 33223.58, side: "highest", to: "2024-02-29" },
  },
  {
    ...{ id: "passed-10000", ...from, question: "level-10000" },
    says: both("10,000 on 10 December 1993", "1993年12月10日升穿10,000點"),
    check: { kind: "first-close", on: "1993-12-10", level: 10000 },
  },
  {
    ...{ id: "passed-20000", ...from, question: "level-20000" },
    says: both("20,000 on 28 December 2006", "2006年12月28日升穿20,000點"),
    check: { kind: "first-close", on: "2006-12-28", level: 20000 },
  },
  {
    ...{ id: "thirteen-years", ...from, question: "level-20000" },
    says: both("13 years after 10,000", "距10,000點13年"),
    check: { kind: "level-span", from: 10000, to: 20000, years: 13, isLess: false },
  },
  {
    ...{ id: "passed-30000", ...from, question: "level-30000" },
    says: both("30,000 on 18 October 2007", "2007年10月18日升穿30,000點"),
    check: { kind: "first-close", on: "2007-10-18", level: 30000 },
  },
  {
    ...{ id: "ten-months", ...from, question: "level-30000" },
    says: both("In less than 10 months after 20,000", "距20,000點不足10個月"),
    check: { kind: "level-span", from: 20000, to: 30000, years: 10 / 12, isLess: true },
  },
  {
    ...{ id: "low-5-september", ...from, question: "september-2008" },
    says: both("As low as 19,708.39 that day", "當日低見19,708.39點"),
    check: { kind: "intraday", on: "2008-09-05", level: 19708.39, side: "low" },
  },
  {
    ...{ id: "close-5-september", ...from, question: "september-2008" },
    says: both("Closed at 19,933.28", "收報19,933.28點"),
    check: { kind: "close", on: "2008-09-05", level: 19933.28 },
  },
  {
    ...{ id: "almost-a-year", ...from, question: "september-2008" },
    says: both("Below 20,000 for the first time in almost a year", "接近1年來首次失守20,000點"),
    check: {
      ...{ kind: "last-time", on: "2008-09-05", side: "lower", level: 20000 },
      ...{ earliest: "2007-09-05", latest: "2007-12-05" },
    },
  },
  {
    ...{ id: "close-8-october", ...from, question: "october-2008" },
    says: both("15,431.73 at the close of 8 October", "10月8日收報15,431.73點"),
    check: { kind: "close", on: "2008-10-08", level: 15431.73 },
  },
  {
    ...{ id: "half-8-october", ...from, question: "october-2008" },
    says: both("On 8 October over 50 % below the all-time high", "10月8日較歷史高位低逾 50 %"),
    check: { kind: "below-high", on: "2008-10-08", percent: 50, sense: "over" },
  },
  {
    ...{ id: "lowest-in-two-years", ...from, question: "october-2008" },
    says: both("On 8 October the lowest close in over two years", "10月8日為2年多以來最低收市"),
    check: { kind: "last-time", on: "2008-10-08", side: "lower", earliest: null, latest: "2006-10-08" },
  },
  {
    ...{ id: "low-27-october", ...from, question: "october-2008" },
    says: both("Fell to 10,676.29 on 27 October", "10月27日跌至10,676.29點"),
    check: { kind: "intraday", on: "2008-10-27", level: 10676.29, side: "low" },
  },
  {
    ...{ id: "two-thirds", ...from, question: "october-2008" },
    says: both(
      "By 27 October nearly two thirds (66.67 %) below the peak",
      "至10月27日較高位低近三分之二（66.67 %）",
    ),
    check: { kind: "below-high", on: "2008-10-27", percent: 66.67, sense: "nearly" },
  },
  {
    ...{ id: "back-20000", ...from, question: "july-2009" },
    says: both("20,000 passed again on 24 July 2009", "2009年7月24日重上20,000點"),
    check: { kind: "first-close", on: "2009-07-24", level: 20000, after: "2008-10-27" },
  },
  {
    ...{ id: "close-24-july", ...from, question: "july-2009" },
    says: both("20,063.93 on 24 July 2009", "2009年7月24日報20,063.93點"),
    check: { kind: "close", on: "2009-07-24", level: 20063.93 },
  },
  {
    ...{ id: "reached-25000", ...from, question: "august-2014" },
    says: both("Reached 25,000.00", "升至25,000.00點"),
    check: { kind: "first-close", on: "2014-08-19", level: 25000, after: "2011-10-04" },
  },
  {
    ...{ id: "high-19-august", ...from, question: "august-2014" },
    says: both("As high as 25,201.21", "高見25,201.21點"),
    check: { kind: "intraday", on: "2014-08-19", level: 25201.21, side: "high" },
  },
  {
    ...{ id: "close-19-august", ...from, question: "august-2014" },
    says: both("Closed at 24,909.26", "收報24,909.26點"),
    check: { kind: "close", on: "2014-08-19", level: 24909.26 },
  },
  {
    ...{ id: "reached-26000", ...from, question: "april-2015" },
    says: both("26,000 reached on 8 April 2015", "2015年4月8日升至26,000點"),
    check: { kind: "first-close", on: "2015-04-08", level: 26000, after: "2011-10-04" },
  },
  {
    ...{ id: "close-8-april", ...from, question: "april-2015" },
    says: both("Closed at 26,236.86 on 8 April", "4月8日收報26,236.86點"),
    check: { kind: "close", on: "2015-04-08", level: 26236.86 },
  },
  {
    ...{ id: "high-9-april", ...from, question: "april-2015" },
    says: both("As high as 27,922.67 on 9 April", "4月9日高見27,922.67點"),
    check: { kind: "intraday", on: "2015-04-09", level: 27922.67, side: "high" },
  },
  {
    ...{ id: "close-9-april", ...from, question: "april-2015" },
    says: both("Closed at 26,944.39 on 9 April", "4月9日收報26,944.39點"),
    check: { kind: "close", on: "2015-04-09", level: 26944.39 },
  },
  {
    ...{ id: "close-13-april", ...from, question: "april-2015" },
    says: both("Closed at 28,016.34 on 13 April", "4月13日收報28,016.34點"),
    check: { kind: "close", on: "2015-04-13", level: 28016.34 },
  },
  {
    ...{ id: "highest-since-2007", ...from, question: "april-2015" },
    says: both("On 13 April the highest since December 2007", "4月13日為2007年12月以來最高"),
    check: {
      ...{ kind: "last-time", on: "2015-04-13", side: "higher" },
      ...{ earliest: "2007-12-01", latest: "2007-12-31" },
    },
  },
];
