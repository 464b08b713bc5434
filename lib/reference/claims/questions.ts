import type { Localised } from "@/lib/reference/types";
import type { ClaimTopic } from "./topics";

interface Question extends Localised {
  readonly topic: ClaimTopic;
}

const asked = (topic: ClaimTopic, en: string, zhHant: string): Question => ({ topic, en, "zh-Hant": zhHant });

/** Every question on which sources are set side by side, in the order of the ledger. */
export const QUESTIONS = {
  "base-value": asked("origins", "What value did the index start from?", "指數的基數是多少？"),
  launch: asked("origins", "When was it first published?", "指數何時首次公布？"),
  "launch-level": asked("origins", "At which level was it first published?", "首次公布時是多少點？"),
  idea: asked("origins", "Whose idea was it?", "由誰構思？"),
  "sub-indices": asked("origins", "Since when are there sub-indices?", "何時設立分類指數？"),
  composite: asked("origins", "When did the Composite Index series start?", "綜合指數系列何時推出？"),
  "count-at-start": asked("constituents", "With how many constituents did it start?", "起初有多少隻成分股？"),
  "count-1985": asked("constituents", "Did their number rise in 1985?", "1985年成分股有否增加？"),
  "count-today": asked("constituents", "How many constituents does it have?", "有多少隻成分股？"),
  "first-red-chip": asked("constituents", "Which red chip came first, and when?", "首隻紅籌股何時加入？"),
  "change-days": asked("constituents", "On which day did a change take effect?", "成分股變動何日生效？"),
  "composite-size": asked("constituents", "How large is the Composite Index?", "綜合指數有多大？"),
  coverage: asked("constituents", "How much of the market does it cover?", "佔大市多少？"),
  formula: asked("method", "By which formula is it computed?", "用甚麼公式計算？"),
  "free-float": asked("method", "Since when is it weighted by free float?", "何時採用流通市值？"),
  cap: asked("method", "What is the cap on one constituent?", "單一成分股比重上限是多少？"),
  review: asked("method", "How often is it reviewed?", "多久檢討一次？"),
  dissemination: asked("method", "How often is it computed?", "多久更新一次？"),
  "lowest-close": asked("levels", "When was it lowest?", "何時最低？"),
  "record-close": asked("levels", "What is the record close?", "最高收市是多少？"),
  "level-10000": asked("levels", "When did it first close at 10,000?", "何時首次收報10,000點以上？"),
  "level-20000": asked("levels", "When did it first close at 20,000?", "何時首次收報20,000點以上？"),
  "level-30000": asked("levels", "When did it first close at 30,000?", "何時首次收報30,000點以上？"),
  "september-2008": asked("levels", "5 September 2008: back below 20,000", "2008年9月5日：失守20,000點"),
  "october-2008": asked("levels", "October 2008: how low?", "2008年10月：有多低？"),
  "july-2009": asked("levels", "When was it back above 20,000 in 2009?", "2009年何日重上20,000點？"),
  "august-2014": asked("levels", "19 August 2014: 25,000", "2014年8月19日：25,000點"),
  "april-2015": asked("levels", "April 2015: 26,000 to 28,000", "2015年4月：26,000至28,000點"),
  "fall-2008": asked("moves", "How much was lost by March 2008?", "至2008年3月跌去多少？"),
  "july-2015": asked("moves", "How much did it fall on 8 July 2015?", "2015年7月8日跌多少？"),
  "bear-2015": asked("moves", "The bear market of 2015", "2015年熊市"),
  brexit: asked("moves", "The vote of June 2016", "2016年6月公投"),
  "fall-of-2015": asked("moves", "The largest fall in a day of 2015", "2015年最大單日跌幅"),
  "march-2020": asked("moves", "How much did it fall in March 2020?", "2020年3月跌多少？"),
  "apple-2021": asked("moves", "Did it rise on Apple’s results of 2021?", "2021年蘋果公司業績後有否上升？"),
  "year-1997": asked("years", "1997: a sharp decline", "1997年：急跌"),
  "year-2007": asked("years", "2007: how high?", "2007年：有多高？"),
  "year-2008": asked("years", "2008: how low?", "2008年：有多低？"),
  "year-2018": asked("years", "2018: more volatile", "2018年：波幅擴大"),
  "year-2020": asked("years", "2020: a brief fall", "2020年：短暫下跌"),
  "years-2022": asked("years", "2022 to 2024: behind others", "2022至2024年：落後"),
  "year-2025": asked("years", "2025: in which zone?", "2025年：在甚麼水平？"),
  weights: asked("sectors", "How much does each sector weigh?", "各行業比重多少？"),
  companies: asked("sectors", "Which sector, and how large, is a company?", "公司屬哪一類、市值多少？"),
  "five-years": asked("returns", "How fast did indices grow in five years?", "5年的增長率是多少？"),
  tech: asked("returns", "The TECH Index to 18 July 2025", "恒生科技指數至2025年7月18日"),
  hours: asked("trading", "When is it computed and traded?", "交易時間"),
  "options-day": asked("trading", "When did options on the HSCEI start?", "國企指數期權何時推出？"),
  funds: asked("trading", "Which funds follow it?", "哪些基金追蹤指數？"),
  outlook: asked("outlook", "What will drive it?", "前景如何？"),
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof QUESTIONS;

/** The questions in the order of the ledger. */
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[];
