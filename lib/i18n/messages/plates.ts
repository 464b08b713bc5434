import type { Localised } from "@/lib/reference/types";

/** Titles of pictures, each of which states what is to be seen in it. */
export const plates = {
  "plate.turns": {
    en: "{first, select, high {Highest on {firstDay}, lowest on {lastDay}} other {Lowest on {firstDay}, highest on {lastDay}}}",
    "zh-Hant": "{first, select, high {{firstDay}最高，{lastDay}最低} other {{firstDay}最低，{lastDay}最高}}",
  },
  "plate.turnsFar": {
    en: "{first, select, high {From {firstClose} in {firstDay}, the highest, to {lastClose} in {lastDay}, the lowest} other {From {firstClose} in {firstDay}, the lowest, to {lastClose} in {lastDay}, the highest}}",
    "zh-Hant":
      "{first, select, high {{firstDay}最高，{firstClose} 點；{lastDay}最低，{lastClose} 點} other {{firstDay}最低，{firstClose} 點；{lastDay}最高，{lastClose} 點}}",
  },
  "plate.years": {
    en: "{after, select, none {{before} in the year before it} other {{before} in the year before it, {after} in the year after}}",
    "zh-Hant": "{after, select, none {之前1年 {before}} other {之前1年 {before}，之後1年 {after}}}",
  },
  "plate.closes": {
    en: "{before} over the {closesBefore, plural, one {close} other {# closes}} before it, {after} over the {closesAfter, plural, one {close} other {# closes}} after",
    "zh-Hant": "之前{closesBefore}個收市 {before}，之後{closesAfter}個收市 {after}",
  },
  "plate.underwater": {
    en: "{exact, select, no {At least } other {}}{depth} below its high in {month}",
    "zh-Hant": "{month}較高位低{exact, select, no {至少} other {}} {depth}",
  },
  "plate.depthRank": {
    en: "{rank, plural, =1 {The deepest} other {The {rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} deepest}} of {count} falls, beside {others, plural, one {another} other {# others}}",
    "zh-Hant": "{count}次跌市中{rank, plural, =1 {最深} other {第#深}}，與其他{others}次比較",
  },
  "plate.lastYears": {
    en: "Up in {rises} of these {years, plural, one {year} other {# years}}",
    "zh-Hant": "{years}年中{rises}年上升",
  },
  "plate.greatYears": {
    en: "{count, plural, =0 {No year of 30\u00a0% or more, up or down} one {One year of 30\u00a0% or more: {last}} other {# years of 30\u00a0% or more, up or down, the last {last}}}",
    "zh-Hant": "{count, plural, =0 {沒有一年升跌達三成} other {有#年升跌達三成或以上，最近為{last}年}}",
  },
  "plate.band": {
    en: "{place, select, above {Above} below {Below} other {Within}} its{figure, select, sharpe {} other { usual}} band of eight days in ten on {date}",
    "zh-Hant":
      "{date}{place, select, above {高於常見{figure, select, sharpe {} other {波幅}}區間} below {低於常見{figure, select, sharpe {} other {波幅}}區間} other {處於常見{figure, select, sharpe {} other {波幅}}區間}}",
  },
  "plate.wildYears": {
    en: "Wildest in {wild}, calmest in {calm}",
    "zh-Hant": "{wild}年波幅最大，{calm}年最小",
  },
  "plate.rebased": {
    en: "{title}: {best} at {high}{worst, select, none {} other {, {worst} at {low}}}",
    "zh-Hant": "{title}：{best}為 {high}{worst, select, none {} other {，{worst}為 {low}}}",
  },
  "plate.riskReturn": {
    en: "{best} returned most, {calm} moved least",
    "zh-Hant": "{best}回報最高，{calm}波幅最小",
  },
  "plate.bothBest": {
    en: "{best} returned most and moved least",
    "zh-Hant": "{best}回報最高，波幅亦最小",
  },
  "plate.commonFall": {
    en: "The deepest falls of {count} of {indices} indices began in the {decade}s",
    "zh-Hant": "{indices}個指數中，{count}個的最大跌市始於{decade}年代",
  },
  "plate.starts": {
    en: "Held for {years, plural, one {# year} other {# years}} from each day: {losing} of starts lost",
    "zh-Hant": "由每日起持有{years}年：{losing}的買入日蝕本",
  },
  "plate.spread": {
    en: "{rises} of {count} {bins, select, year {years} month {months} other {sessions}} up",
    "zh-Hant":
      "{bins, select, year {{count}年中{rises}年} month {{count}個月中{rises}個月} other {{count}個交易日中{rises}日}}上升",
  },
  "plate.longestHeld": {
    en: "Every session of the {name} from {year}: the longest held",
    "zh-Hant": "{name}由{year}年起每個交易日齊全，為時最長",
  },
} as const satisfies Record<string, Localised>;
