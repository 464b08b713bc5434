import type { Localised } from "@/lib/reference/types";

/** What the data show of a claim, one sentence a kind of claim. */
export const claims = {
  "claims.noClose": { en: "No close of {date} is held.", "zh-Hant": "沒有{date}的收市價。" },
  "claims.noFact": { en: "No other source of it is held.", "zh-Hant": "本站沒有其他來源。" },
  "claims.notHeld": { en: "Not enough closes are held.", "zh-Hant": "本站收市數據不足。" },
  "claims.endsBefore": {
    en: "n/a: the closes held of the {name} end on {date}; importing later ones settles it.",
    "zh-Hant": "不適用：本站的{name}收市數據至{date}止，匯入其後數據即可判定。",
  },
  "claims.withinDay": {
    en: "Within the day it stood as high as {level}.",
    "zh-Hant": "即市曾高見{level}點。",
  },
  "claims.base": {
    en: "The series has {base} on that day; its next close is {level} on {date}.",
    "zh-Hant": "數列當日為{base}點，其後首個收市為{date}的{level}點。",
  },
  "claims.close": { en: "The close of {date} was {level}.", "zh-Hant": "{date}收報{level}點。" },
  "claims.intraday": {
    en: "The day’s {side, select, high {high} other {low}} is {level}, its close {close}.",
    "zh-Hant": "當日最{side, select, high {高} other {低}}{level}點，收報{close}點。",
  },
  "claims.intradayUnheld": {
    en: "Levels within that day are not held; the close of {close} {fits, select, yes {allows it} other {rules it out}}.",
    "zh-Hant": "本站沒有當日的即市點數；收市價{close}點{fits, select, yes {與之相容} other {與之矛盾}}。",
  },
  "claims.firstClose": {
    en: "The first close at or above {stated}{since, select, none {} other { since {since}}} was {level} on {date}.",
    "zh-Hant":
      "{since, select, none {首次} other {自{since}後首次}}收報{stated}點或以上是{date}，報{level}點。",
  },
  "claims.firstCloseNone": {
    en: "No close held reaches {stated}.",
    "zh-Hant": "本站的收市價從未達{stated}點。",
  },
  "claims.levelSpan": {
    en: "{length} between the first closes, {from} to {to}.",
    "zh-Hant": "兩個首次收市（{from}至{to}）相距{length}。",
  },
  "claims.extreme": {
    en: "The {side, select, highest {highest} other {lowest}} close to {to} is {level}, of {date}.",
    "zh-Hant": "截至{to}的最{side, select, highest {高} other {低}}收市為{date}的{level}點。",
  },
  "claims.lastTime": {
    en: "It had last closed {side, select, lower {below} other {at or above}} {stated} on {date}, at {level}.",
    "zh-Hant": "上一次收報{stated}點{side, select, lower {以下} other {或以上}}是{date}，報{level}點。",
  },
  "claims.lastTimeNone": {
    en: "It had never closed {side, select, lower {lower} other {as high}} before.",
    "zh-Hant": "此前從未收得更{side, select, lower {低} other {高}}。",
  },
  "claims.change": {
    en: "It moved {points} points, or {change}, from {from} to {to}.",
    "zh-Hant": "由{from}至{to}變動 {points} 點，即 {change}。",
  },
  "claims.belowHigh": {
    en: "The close was {change} below the highest one, {level} of {date}.",
    "zh-Hant": "收市較最高收市（{date}的{level}點）低 {change}。",
  },
  "claims.dayFall": {
    en: "At the close {points} points, or {change}.",
    "zh-Hant": "收市變動 {points} 點，即 {change}。",
  },
  "claims.dayFallLow": {
    en: "The day’s low is {low}, {fall} points from the close before; at its own close {points} points, or {change}.",
    "zh-Hant": "當日最低{low}點，較上日收市 {fall} 點；收市變動 {points} 點，即 {change}。",
  },
  "claims.dayFallWithin": {
    en: "Only closes are held of that day, and none decides a low within it; at the close {points} points, or {change}.",
    "zh-Hant": "本站只有當日收市價，無從判斷即市低位；收市變動 {points} 點，即 {change}。",
  },
  "claims.bearMarket": {
    en: "The first close a fifth below the peak of {peak} on {peakDate} was {level} on {date}, {change}.",
    "zh-Hant": "由{peakDate}高位{peak}點跌兩成，首日為{date}，收報{level}點，{change}。",
  },
  "claims.moves": { en: "{list}.", "zh-Hant": "{list}。" },
  "claims.worstDay": {
    en: "The largest fall of {year} was {change} on {date}, the {rank}th largest of all days.",
    "zh-Hant": "{year}年最大單日跌幅為{date}的 {change}，歷來排第{rank}。",
  },
  "claims.band": {
    en: "{inside} of {count} closes lay within; they ran from {lowest} to {highest}.",
    "zh-Hant": "{count}個收市中{inside}個在此之內；介乎{lowest}至{highest}點。",
  },
  "claims.yearHigh": {
    en: "The highest close of {year} was {level} on {date}.",
    "zh-Hant": "{year}年最高收市為{date}的{level}點。",
  },
  "claims.yearLow": {
    en: "The lowest close of {year} was {level} on {date}.",
    "zh-Hant": "{year}年最低收市為{date}的{level}點。",
  },
  "claims.yearFall": {
    en: "The deepest fall within {year} was {change}, from {from} to {to}.",
    "zh-Hant": "{year}年內最大跌幅為 {change}，由{from}至{to}。",
  },
  "claims.wilderYear": {
    en: "Volatility was {own} in {year}, {before} in {earlier}.",
    "zh-Hant": "{year}年的年化波幅為 {own}，{earlier}年為 {before}。",
  },
  "claims.briefFall": {
    en: "It fell {change} in {days}{isBack, select, yes { and was back on {date}, {length} after the lowest close} other { and has not been back}}.",
    "zh-Hant":
      "{days}內跌 {change}，{isBack, select, yes {{date}升回原位，距最低收市{length}} other {至今未升回原位}}。",
  },
  "claims.behindOthers": {
    en: "It moved {change} from {from} to {to}; {better} of {others} other indices held did better.",
    "zh-Hant": "由{from}至{to}變動 {change}；本站其他{others}個指數中有{better}個表現較佳。",
  },
  "claims.roughBand": {
    en: "Five years to a close of {year} gave from {lowest} to {highest} a year; {inside} of {count} ends lie within.",
    "zh-Hant":
      "截至{year}年各收市的5年年均複合增長由 {lowest} 至 {highest}；{count}個收市中{inside}個在此之內。",
  },
  "claims.return": {
    en: "It moved {change} from {from} to {to}.",
    "zh-Hant": "由{from}至{to}變動 {change}。",
  },
  "claims.volatility": {
    en: "{value}, annualised, {from} to {to}.",
    "zh-Hant": "年化波幅 {value}（{from}至{to}）。",
  },
  "claims.ahead": {
    en: "Ahead by {points} points over the same year.",
    "zh-Hant": "同期相差 {points} 個百分點。",
  },
  "claims.aheadOfMarket": {
    en: "Against the Hang Seng Index: {points} points.",
    "zh-Hant": "與恒生指數相差 {points} 個百分點。",
  },
  "claims.count": {
    en: "There were {count} on {date}, by the reviews.",
    "zh-Hant": "按歷次檢討，{date}有{count}隻。",
  },
  "claims.countWas": {
    en: "It was {count} until {date}.",
    "zh-Hant": "至{date}為止才是{count}隻。",
  },
  "claims.countDay": {
    en: "The number rose to {count} on {date}.",
    "zh-Hant": "{date}增至{count}隻。",
  },
  "claims.countRise": {
    en: "{before} at the end of {earlier}, {after} at the end of {year}.",
    "zh-Hant": "{earlier}年底{before}隻，{year}年底{after}隻。",
  },
  "claims.dated": {
    en: "Dated {date}{isLong, select, yes { to {last}, in {count} steps; the first} other {}}: {what}.",
    "zh-Hant": "日期為{date}{isLong, select, yes {至{last}，分{count}步，首步} other {}}：{what}。",
  },
  "claims.value": {
    en: "{value}{unit, select, percent { %} seconds { seconds} constituents { constituents} other {}}, since {date}.",
    "zh-Hant": "{date}起為 {value}{unit, select, percent { %} seconds {秒} constituents {隻} other {}}。",
  },
  "claims.formula": {
    en: "{form, select, base {A special case, true until the members first change; their number alone changed {changes} times.} other {Chain and divisor give the same level: the divisor takes up each change of members, {changes} of their number alone.}}",
    "zh-Hant":
      "{form, select, base {只屬特例，成分股一有變動即不適用；單是數目已變動{changes}次。} other {連鎖式與除數式所得相同：成分股變動由除數吸收，單是數目已變動{changes}次。}}",
  },
  "claims.review": {
    en: "{inside} of {count} dated numbers since {date} are of these months, each of which occurs.",
    "zh-Hant": "{date}以來{count}個有日期的數目中{inside}個屬這些月份，各月皆有。",
  },
  "claims.contract": { en: "They started on {date}.", "zh-Hant": "{date}推出。" },
  "claims.inYear": { en: "{value} ({year})", "zh-Hant": "{value}（{year}年）" },
  "claims.coverage": { en: "Others state {list}.", "zh-Hant": "其他來源：{list}。" },
  "claims.sum": { en: "Together {total}.", "zh-Hant": "合計 {total}。" },
  "claims.weight": {
    en: "No weights are held. {members} of {all} members stood in it in {date}; at a cap of {cap} each it can weigh up to {most}.",
    "zh-Hant": "本站沒有比重數據。{date}{all}隻成分股中{members}隻屬此類；每隻上限 {cap}，最多可佔 {most}。",
  },
  "claims.members": {
    en: "{found} of {count} {count, plural, one {is a member} other {are members}} in {date}, in the sub-index {groups}{isNamed, select, no {; the sector named is none of the four} other {}}.",
    "zh-Hant":
      "{date}{count}隻中{found}隻為成分股，屬{groups}分類指數{isNamed, select, no {；所述行業不在四類之內} other {}}。",
  },
  "claims.fund": { en: "It follows {index}.", "zh-Hant": "追蹤{index}。" },
  "claims.why.market-values": {
    en: "No market values of companies are held.",
    "zh-Hant": "本站沒有公司市值數據。",
  },
  "claims.why.future": {
    en: "It tells of what is to come.",
    "zh-Hant": "屬對未來的看法。",
  },
  "claims.why.words": {
    en: "It gives no figure that can be checked.",
    "zh-Hant": "沒有可供核對的數字。",
  },
  "claims.why.intention": {
    en: "Closes and tables do not bear on it.",
    "zh-Hant": "與收市價及資料表無關。",
  },
  "claims.why.no-list": {
    en: "No other source of it is held.",
    "zh-Hant": "本站沒有其他來源。",
  },
} as const satisfies Record<string, Localised>;
