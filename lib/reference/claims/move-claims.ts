import { both, type Claim, PLACES } from "./claim";

const from = { by: "encyclopaedia", place: PLACES.history } as const;
const example = { by: "glossary", place: PLACES.examples } as const;

/** The rises and falls that the documents tell of. */
export const moveClaims: readonly Claim[] = [
  {
    ...{ id: "lost-9426", ...from, question: "fall-2008" },
    says: both(
      "9,426 points from 30 October 2007 through 9 March 2008",
      "2007年10月30日至2008年3月9日跌9,426點",
    ),
    check: {
      ...{ kind: "change", from: "2007-10-30", to: "2008-03-09" },
      ...{ unit: "points", size: -9426, sense: "exact" },
    },
  },
  {
    ...{ id: "lost-30-percent", ...from, question: "fall-2008" },
    says: both("About 30 % in the same time", "同期跌約 30 %"),
    check: {
      ...{ kind: "change", from: "2007-10-30", to: "2008-03-09" },
      ...{ unit: "percent", size: -30, sense: "about" },
    },
  },
  {
    ...{ id: "fell-2139", ...from, question: "july-2015" },
    says: both("As much as 2,139 points within the day", "即市最多跌2,139點"),
    check: { kind: "day-fall", on: "2015-07-08", points: 2139, within: true },
  },
  {
    ...{ id: "bear-21-august", ...from, question: "bear-2015" },
    says: both("Entered on 21 August 2015", "2015年8月21日進入熊市"),
    check: { kind: "bear-market", on: "2015-08-21", percent: 20 },
  },
  {
    ...{ id: "bear-band", ...from, question: "bear-2015" },
    says: both(
      "Around 18,000 to 19,000 from then until February 2016",
      "其後至2016年2月徘徊於18,000至19,000點",
    ),
    check: { kind: "band", from: "2015-08-21", to: "2016-02-29", low: 18000, high: 19000 },
  },
  {
    ...{ id: "brexit-1000", ...from, question: "brexit" },
    says: both("Fell 1,000 points on 24 June 2016", "2016年6月24日跌1,000點"),
    check: { kind: "day-fall", on: "2016-06-24", points: 1000, within: true },
  },
  {
    ...{ id: "brexit-falls", ...from, question: "brexit" },
    says: both("Fell on 27 and 28 June 2016", "2016年6月27日及28日下跌"),
    check: { kind: "moves", days: ["2016-06-27", "2016-06-28"], direction: "down" },
  },
  {
    ...{ id: "brexit-recovery", ...from, question: "brexit" },
    says: both("Rose on 29 June 2016", "2016年6月29日回升"),
    check: { kind: "moves", days: ["2016-06-29"], direction: "up" },
  },
  {
    ...{ id: "fell-8-in-2015", ...example, question: "fall-of-2015" },
    says: both(
      "8 % in a day, one of its largest, when the yuan was devalued",
      "人民幣貶值時單日跌 8 %，為歷來最大跌幅之一",
    ),
    check: { kind: "worst-day", year: 2015, percent: 8 },
  },
  {
    ...{ id: "march-2020", ...example, question: "march-2020" },
    says: both("Nearly 10 %", "近 10 %"),
    check: {
      ...{ kind: "change", from: "2020-02-29", to: "2020-03-31" },
      ...{ unit: "percent", size: -10, sense: "nearly" },
    },
  },
  {
    ...{ id: "apple-2021", ...example, question: "apple-2021" },
    says: both(
      "It rose on the results of the first quarter of 2021, told without a day: on 27 January by Apple’s year, on 28 April by the calendar’s",
      "公司公布2021年首季業績後上升，未註日期：按蘋果財政年度為1月27日，按曆年為4月28日",
    ),
    check: { kind: "moves", days: ["2021-01-28", "2021-04-29"], direction: "up" },
  },
];
