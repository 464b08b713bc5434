import { requireDay } from "@/lib/series/day";
import type { Candidate } from "./candidate";

/** A candidate that does not exist, named so in both languages. */
export interface MadeUpCandidate extends Omit<Candidate, "name"> {
  readonly name: { readonly en: string; readonly "zh-Hant": string };
}

/** The day on which the made-up candidates are reviewed. */
export const MADE_UP_REVIEW = "2023-12-31";

/**
 * Thirty companies made up so that every rule meets one, the largest first: the first 26 comprise exactly 90 % of market
 * value, two are of one size, some have been listed for just as many months as they need, and of two something is not
 * known. Values and turnover in thousand millions.
 */
export const MADE_UP_CANDIDATES: readonly MadeUpCandidate[] = [
  candidate("Made-up Bank", "虛構銀行", 80, 40, "1980-06-02"),
  candidate("Made-up Internet", "虛構網絡", 78, 36, "2004-06-16"),
  candidate("Made-up Insurance", "虛構保險", 75, 28, "2023-09-30"),
  candidate("Made-up Telecom", "虛構電訊", 72, 21, "2023-11-06"),
  candidate("Made-up Oil", "虛構石油", 70, 25, "2000-10-18"),
  candidate("Made-up Power", "虛構電力", 64, 12, "1995-11-07"),
  candidate("Made-up Property", "虛構地產", 62, 14, "2023-03-20"),
  candidate("Made-up Motors", "虛構汽車", 60, 31, "2023-09-11"),
  candidate("Made-up Railway", "虛構鐵路", 58, 10.4, "2012-05-30"),
  candidate("Made-up Brewery", "虛構啤酒", 57, 11.5, "2008-08-08"),
  candidate("Made-up Medicine", "虛構醫藥", 56, 15, "2023-06-30"),
  candidate("Made-up Retail", "虛構零售", 55, 13, "2019-02-28"),
  candidate("Made-up Glass", "虛構玻璃", 54, 0.9, "2010-03-15"),
  candidate("Made-up Airport", "虛構機場", 53, 3.8, "2022-12-30"),
  candidate("Made-up Toys", "虛構玩具", 52, 10.8, "2023-01-16"),
  candidate("Made-up Shipping", "虛構航運", 50, 5.4, "1996-04-11"),
  candidate("Made-up Water", "虛構水務", 49, 9.6, "2023-03-31"),
  candidate("Made-up Gas", "虛構燃氣", 48, null, "2001-07-05"),
  candidate("Made-up Cement", "虛構水泥", 48, 10, null),
  candidate("Made-up Steel", "虛構鋼鐵", 47, 9.2, "2022-12-31"),
  candidate("Made-up Games", "虛構遊戲", 46.5, 9.8, "2022-05-31"),
  candidate("Made-up Chips", "虛構晶片", 46, 12.5, "2022-11-15"),
  candidate("Made-up Clothing", "虛構服裝", 45.5, 2.2, "2006-10-27"),
  candidate("Made-up Foods", "虛構食品", 44.5, 0.7, "1999-09-09"),
  candidate("Made-up Hotels", "虛構酒店", 44, 6.1, "2009-12-18"),
  candidate("Made-up Paper", "虛構紙業", 43.5, 9.4, "2021-12-31"),
  candidate("Made-up Schools", "虛構教育", 42, 3.1, "2022-01-31"),
  candidate("Made-up Solar", "虛構太陽能", 41, 1.2, "2014-07-25"),
  candidate("Made-up Cinemas", "虛構影院", 40, 2.9, "2018-03-12"),
  candidate("Made-up Travel", "虛構旅遊", 39, 0.5, "2022-03-14"),
];

function candidate(
  en: string,
  zh: string,
  marketValue: number,
  turnover: number | null,
  listed: string | null,
): MadeUpCandidate {
  const listing = listed === null ? null : ({ kind: "day", day: requireDay(listed) } as const);
  return { name: { en, "zh-Hant": zh }, marketValue, turnover, listing };
}
