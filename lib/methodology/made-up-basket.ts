import type { Constituent } from "./constituent";

/** A company that does not exist, named so in both languages. */
export interface MadeUpConstituent extends Omit<Constituent, "name"> {
  readonly name: { readonly en: string; readonly "zh-Hant": string };
}

/**
 * Fifteen companies made up to compute with, the heaviest first, all with cap factor 1: three are far over 8 %, and
 * what they hand on puts others over it in turn. Of the one with H shares these alone count.
 */
export const MADE_UP_BASKET: readonly MadeUpConstituent[] = [
  company("Made-up Bank", "虛構銀行", 62.4, 19_000_000_000, 0.85),
  company("Made-up Internet", "虛構網絡", 388.2, 2_900_000_000, 0.7),
  company("Made-up Insurance", "虛構保險", 71.15, 7_600_000_000, 0.95),
  company("Made-up Telecom", "虛構電訊", 68.9, 6_100_000_000, 0.55),
  company("Made-up Oil (H shares)", "虛構石油（H股）", 8.36, 22_000_000_000, 1),
  company("Made-up Power", "虛構電力", 66.1, 2_500_000_000, 0.9),
  company("Made-up Property", "虛構地產", 33.75, 6_700_000_000, 0.6),
  company("Made-up Motors", "虛構汽車", 214.6, 1_050_000_000, 0.5),
  company("Made-up Railway", "虛構鐵路", 29.3, 6_200_000_000, 0.5),
  company("Made-up Brewery", "虛構啤酒", 47.8, 3_200_000_000, 0.45),
  company("Made-up Medicine", "虛構醫藥", 24.05, 4_400_000_000, 0.6),
  company("Made-up Retail", "虛構零售", 15.92, 8_900_000_000, 0.4),
  company("Made-up Glass", "虛構玻璃", 9.87, 8_300_000_000, 0.65),
  company("Made-up Airport", "虛構機場", 12.64, 6_500_000_000, 0.6),
  company("Made-up Toys", "虛構玩具", 5.43, 9_000_000_000, 0.75),
];

function company(
  en: string,
  zh: string,
  price: number,
  issuedShares: number,
  freeFloat: number,
): MadeUpConstituent {
  return { name: { en, "zh-Hant": zh }, price, issuedShares, freeFloat, capFactor: 1 };
}
