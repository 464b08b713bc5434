import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import type { Localised } from "@/lib/reference/types";
import { isoFromDay } from "@/lib/series/day";

/** A fall that people have a name for. */
export interface KnownFall {
  readonly name: Localised;
  /** What else it is called, or was about, in both languages. */
  readonly words: string;
  /** The dates that the peaks of its indices lie between, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

const KNOWN_FALLS: readonly KnownFall[] = [
  {
    name: { en: "Great Crash", "zh-Hant": "華爾街股災" },
    words: "Wall Street crash Great Depression Black Tuesday 大蕭條 1929年股災",
    ...{ from: "1928-12-01", to: "1929-11-30" },
  },
  {
    name: { en: "1973–74 crash", "zh-Hant": "七三股災" },
    words: "1973 crash oil crisis 1973年股災 石油危機",
    ...{ from: "1973-01-01", to: "1974-01-31" },
  },
  {
    name: { en: "1987 crash", "zh-Hant": "八七股災" },
    words: "Black Monday October 1987 黑色星期一 1987年股災",
    ...{ from: "1987-06-01", to: "1987-10-31" },
  },
  {
    name: { en: "Japanese bubble", "zh-Hant": "日本泡沫經濟爆破" },
    words: "bubble burst lost decades 失落的三十年",
    ...{ from: "1989-12-01", to: "1989-12-31" },
  },
  {
    name: { en: "Asian financial crisis", "zh-Hant": "亞洲金融風暴" },
    words: "Asian crisis 1997 crash 金融風暴 九七股災",
    ...{ from: "1997-05-01", to: "1997-10-31" },
  },
  {
    name: { en: "Dot-com crash", "zh-Hant": "科網股爆破" },
    words: "dotcom dot com bubble tech bubble 2000 crash 科網泡沫 科技股爆破",
    ...{ from: "1999-12-01", to: "2000-12-31" },
  },
  {
    name: { en: "Global financial crisis", "zh-Hant": "金融海嘯" },
    words: "GFC financial crisis 2008 crash Lehman Brothers subprime 次按危機 雷曼 2008年股災",
    ...{ from: "2007-05-01", to: "2008-06-30" },
  },
  {
    name: { en: "Covid crash", "zh-Hant": "新冠疫情股災" },
    words: "coronavirus pandemic covid-19 2020 crash 疫情 新冠肺炎",
    ...{ from: "2020-01-01", to: "2020-02-29" },
  },
];

// Shallower ones of the same months are another matter: the Hang Seng Index fell by 14.92 % in January 1973.
const KNOWN_DEPTH = 0.2;

/** What a fall is known by, from the day of its peak; `null` where it has no name, or is under 20 %. */
export function knownFall({ peak, depth }: DrawdownEpisode): KnownFall | null {
  if (depth > -KNOWN_DEPTH) return null;
  const day = isoFromDay(peak.day);
  return KNOWN_FALLS.find(({ from, to }) => day >= from && day <= to) ?? null;
}
